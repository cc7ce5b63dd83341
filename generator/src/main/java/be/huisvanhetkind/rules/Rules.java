package be.huisvanhetkind.rules;

import static be.huisvanhetkind.rules.Rule.condition;
import static be.huisvanhetkind.rules.Rule.fixed;
import static be.huisvanhetkind.rules.Rule.free;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Regels.Weging;
import be.huisvanhetkind.model.Samenwerkingsverband;
import be.huisvanhetkind.rules.Rule.Bend;
import be.huisvanhetkind.rules.aanvraag.AanvraagdatumDaalt;
import be.huisvanhetkind.rules.aanvraag.AanvraagorgaanPastNiet;
import be.huisvanhetkind.rules.aanvraag.AanvraagstapOvergeslagen;
import be.huisvanhetkind.rules.aanvraag.BeslisserNietLokaalBestuur;
import be.huisvanhetkind.rules.antenne.AntenneGroterDanHuis;
import be.huisvanhetkind.rules.antenne.AntenneZonderAanbod;
import be.huisvanhetkind.rules.antenne.AntenneZonderHuis;
import be.huisvanhetkind.rules.antenne.AntenneZonderWijk;
import be.huisvanhetkind.rules.dubbel.AanbodDubbel;
import be.huisvanhetkind.rules.engagement.EngagementspuntOverTijd;
import be.huisvanhetkind.rules.engagement.EngagementspuntZonderActie;
import be.huisvanhetkind.rules.engagement.SubsidiepuntZonderSubsidie;
import be.huisvanhetkind.rules.gebied.GebiedDubbel;
import be.huisvanhetkind.rules.gebied.NiveauPastNiet;
import be.huisvanhetkind.rules.gebied.PostcodeBuitenGebied;
import be.huisvanhetkind.rules.gebied.WijkOnbekend;
import be.huisvanhetkind.rules.gebied.ZorgregioOntbreekt;
import be.huisvanhetkind.rules.indicator.DoelZonderIndicator;
import be.huisvanhetkind.rules.indicator.IndicatorZonderMeting;
import be.huisvanhetkind.rules.leeftijd.LeeftijdAndersInTekst;
import be.huisvanhetkind.rules.leeftijd.LeeftijdBuitenHuis;
import be.huisvanhetkind.rules.leeftijd.LeeftijdOmgekeerd;
import be.huisvanhetkind.rules.link.LinkMetVolgcodes;
import be.huisvanhetkind.rules.link.LinkZonderHttps;
import be.huisvanhetkind.rules.logo.AccentkleurTeLicht;
import be.huisvanhetkind.rules.logo.LogoOntbreekt;
import be.huisvanhetkind.rules.logo.LogoTeKlein;
import be.huisvanhetkind.rules.logo.MerkZonderContrast;
import be.huisvanhetkind.rules.minimum.ConsultatiebureauOntbreekt;
import be.huisvanhetkind.rules.minimum.DomeinOnbereikbaar;
import be.huisvanhetkind.rules.minimum.LokaalBestuurOntbreekt;
import be.huisvanhetkind.rules.minimum.OmbudsOnbereikbaar;
import be.huisvanhetkind.rules.minimum.OnthaalOntbreekt;
import be.huisvanhetkind.rules.minimum.OnthaalOnvolledig;
import be.huisvanhetkind.rules.minimum.PijlerOntbreekt;
import be.huisvanhetkind.rules.minimum.VerplichtePartnerNietAangesloten;
import be.huisvanhetkind.rules.minimum.VormenTeWeinig;
import be.huisvanhetkind.rules.nota.AfsprakennotaOntbreekt;
import be.huisvanhetkind.rules.nota.AfsprakennotaOverlapt;
import be.huisvanhetkind.rules.nota.AfsprakennotaVerloopt;
import be.huisvanhetkind.rules.nota.AfsprakennotaVerlopen;
import be.huisvanhetkind.rules.nota.TermijnOmgekeerd;
import be.huisvanhetkind.rules.privacy.BeeldZonderToestemming;
import be.huisvanhetkind.rules.privacy.KindMetLeeftijd;
import be.huisvanhetkind.rules.privacy.NaamInDossier;
import be.huisvanhetkind.rules.privacy.PriveContact;
import be.huisvanhetkind.rules.rol.AanbodZonderRol;
import be.huisvanhetkind.rules.rol.RolDubbel;
import be.huisvanhetkind.rules.rol.RolOnbezet;
import be.huisvanhetkind.rules.rol.RolZonderAanbod;
import be.huisvanhetkind.rules.signaal.SignaalZonderTerugkoppeling;
import be.huisvanhetkind.rules.stigma.StigmatiserendWoord;
import be.huisvanhetkind.rules.subsidie.KgGeldVerkeerdBesteed;
import be.huisvanhetkind.rules.subsidie.RechtsvormZonderSubsidie;
import be.huisvanhetkind.rules.subsidie.ToekenningZonderAanbodsvorm;
import be.huisvanhetkind.rules.subsidie.ToekenningZonderTermijn;
import be.huisvanhetkind.rules.taal.Afkorting;
import be.huisvanhetkind.rules.taal.Gezinstekst;
import be.huisvanhetkind.rules.taal.LijdendeVorm;
import be.huisvanhetkind.rules.taal.TekstMoeilijk;
import be.huisvanhetkind.rules.taal.VageBelofte;
import be.huisvanhetkind.rules.taal.Vakwoord;
import be.huisvanhetkind.rules.taal.ZinTeLang;
import be.huisvanhetkind.rules.taal.ZinnenGemiddeldLang;
import be.huisvanhetkind.rules.tijd.ActiviteitZonderMoment;
import be.huisvanhetkind.rules.tijd.AfspraakZonderHoe;
import be.huisvanhetkind.rules.tijd.EindeVoorBegin;
import be.huisvanhetkind.rules.tijd.GeenOpeningsuren;
import be.huisvanhetkind.rules.tijd.MomentBuitenGeldigheid;
import be.huisvanhetkind.rules.tijd.MomentenVoorbij;
import be.huisvanhetkind.rules.tijd.UrenOverlappen;
import be.huisvanhetkind.rules.tijd.UrenZonderDag;
import be.huisvanhetkind.rules.toegankelijk.AltZegtNiets;
import be.huisvanhetkind.rules.toegankelijk.DocumentlinkZonderSoort;
import be.huisvanhetkind.rules.toegankelijk.KopNagemaakt;
import be.huisvanhetkind.rules.toegankelijk.LijstNagemaakt;
import be.huisvanhetkind.rules.toegankelijk.LinkZegtNiets;
import be.huisvanhetkind.rules.toegankelijk.TaalNietAangeduid;
import be.huisvanhetkind.rules.toegankelijk.TabelZonderKoppen;
import be.huisvanhetkind.rules.toegankelijk.TranscriptOntbreekt;
import be.huisvanhetkind.rules.versheid.GeldigheidVoorbij;
import be.huisvanhetkind.rules.versheid.LangNietNagekeken;
import be.huisvanhetkind.rules.versheid.NagekekenInToekomst;
import be.huisvanhetkind.rules.versheid.NietNagekeken;
import be.huisvanhetkind.rules.verwijzing.AdresOntbreekt;
import be.huisvanhetkind.rules.verwijzing.OpvolgerOnbekend;
import be.huisvanhetkind.rules.verwijzing.PlaatsOntbreekt;
import be.huisvanhetkind.rules.verwijzing.VertalingKringloop;
import be.huisvanhetkind.rules.verwijzing.VerwijzingGearchiveerd;
import be.huisvanhetkind.rules.verwijzing.VerwijzingNietPubliek;
import be.huisvanhetkind.rules.verwijzing.VerwijzingOnbekend;
import be.huisvanhetkind.rules.zichtbaarheid.PartnerNietPubliek;
import be.huisvanhetkind.rules.zichtbaarheid.ZichtbaarheidTeRuim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule of the house. A new rule is one line here. */
public final class Rules {
    /** What is asked of the house as a whole. */
    static final List<Rule<Huis>> HUIS =
            List.of(
                    fixed(RegelOnbekend.class, RegelOnbekend::check),
                    fixed(RegelVast.class, RegelVast::check),
                    condition(AanvraagdatumDaalt.class, AanvraagdatumDaalt::check).perItem(),
                    condition(AanvraagorgaanPastNiet.class, AanvraagorgaanPastNiet::check)
                            .perItem(),
                    condition(AanvraagstapOvergeslagen.class, AanvraagstapOvergeslagen::check)
                            .perItem(),
                    condition(BeslisserNietLokaalBestuur.class, BeslisserNietLokaalBestuur::check)
                            .perItem(),
                    condition(AntenneGroterDanHuis.class, AntenneGroterDanHuis::check),
                    condition(AntenneZonderAanbod.class, AntenneZonderAanbod::check),
                    free(AntenneZonderHuis.class, AntenneZonderHuis::check),
                    free(AntenneZonderWijk.class, AntenneZonderWijk::check),
                    free(AanbodDubbel.class, AanbodDubbel::check),
                    condition(EngagementspuntOverTijd.class, EngagementspuntOverTijd::check),
                    condition(EngagementspuntZonderActie.class, EngagementspuntZonderActie::check),
                    condition(SubsidiepuntZonderSubsidie.class, SubsidiepuntZonderSubsidie::check),
                    free(GebiedDubbel.class, GebiedDubbel::check),
                    condition(NiveauPastNiet.class, NiveauPastNiet::check),
                    free(PostcodeBuitenGebied.class, PostcodeBuitenGebied::check).perItem(),
                    free(WijkOnbekend.class, WijkOnbekend::check).perItem(),
                    condition(ZorgregioOntbreekt.class, ZorgregioOntbreekt::check),
                    condition(DoelZonderIndicator.class, DoelZonderIndicator::check).perItem(),
                    condition(IndicatorZonderMeting.class, IndicatorZonderMeting::check),
                    free(LeeftijdAndersInTekst.class, LeeftijdAndersInTekst::check).perItem(),
                    free(LeeftijdBuitenHuis.class, LeeftijdBuitenHuis::check).perItem(),
                    fixed(LeeftijdOmgekeerd.class, LeeftijdOmgekeerd::check).perItem(),
                    free(LinkMetVolgcodes.class, LinkMetVolgcodes::check).perItem(),
                    free(LinkZonderHttps.class, LinkZonderHttps::check).perItem(),
                    free(AccentkleurTeLicht.class, AccentkleurTeLicht::check).perItem(),
                    free(LogoOntbreekt.class, LogoOntbreekt::check).perItem(),
                    free(LogoTeKlein.class, LogoTeKlein::check).perItem(),
                    fixed(MerkZonderContrast.class, MerkZonderContrast::check),
                    condition(ConsultatiebureauOntbreekt.class, ConsultatiebureauOntbreekt::check),
                    condition(DomeinOnbereikbaar.class, DomeinOnbereikbaar::check),
                    condition(LokaalBestuurOntbreekt.class, LokaalBestuurOntbreekt::check),
                    condition(OmbudsOnbereikbaar.class, OmbudsOnbereikbaar::check),
                    condition(OnthaalOntbreekt.class, OnthaalOntbreekt::check),
                    condition(OnthaalOnvolledig.class, OnthaalOnvolledig::check).perItem(),
                    condition(PijlerOntbreekt.class, PijlerOntbreekt::check),
                    condition(
                            VerplichtePartnerNietAangesloten.class,
                            VerplichtePartnerNietAangesloten::check),
                    condition(VormenTeWeinig.class, VormenTeWeinig::check),
                    condition(AfsprakennotaOntbreekt.class, AfsprakennotaOntbreekt::check),
                    condition(AfsprakennotaOverlapt.class, AfsprakennotaOverlapt::check),
                    condition(AfsprakennotaVerloopt.class, AfsprakennotaVerloopt::check),
                    condition(AfsprakennotaVerlopen.class, AfsprakennotaVerlopen::check),
                    free(TermijnOmgekeerd.class, TermijnOmgekeerd::check).perItem(),
                    free(BeeldZonderToestemming.class, BeeldZonderToestemming::check).perItem(),
                    fixed(KindMetLeeftijd.class, KindMetLeeftijd::check).perItem(),
                    free(NaamInDossier.class, NaamInDossier::check).perItem(),
                    free(PriveContact.class, PriveContact::check).perItem(),
                    condition(AanbodZonderRol.class, AanbodZonderRol::check),
                    condition(RolDubbel.class, RolDubbel::check),
                    condition(RolOnbezet.class, RolOnbezet::check),
                    condition(RolZonderAanbod.class, RolZonderAanbod::check),
                    condition(SignaalZonderTerugkoppeling.class, SignaalZonderTerugkoppeling::check)
                            .perItem(),
                    condition(KgGeldVerkeerdBesteed.class, KgGeldVerkeerdBesteed::check).perItem(),
                    condition(RechtsvormZonderSubsidie.class, RechtsvormZonderSubsidie::check),
                    condition(ToekenningZonderAanbodsvorm.class, ToekenningZonderAanbodsvorm::check)
                            .perItem(),
                    condition(ToekenningZonderTermijn.class, ToekenningZonderTermijn::check)
                            .perItem(),
                    free(ActiviteitZonderMoment.class, ActiviteitZonderMoment::check).perItem(),
                    free(AfspraakZonderHoe.class, AfspraakZonderHoe::check).perItem(),
                    fixed(EindeVoorBegin.class, EindeVoorBegin::check).perItem(),
                    free(GeenOpeningsuren.class, GeenOpeningsuren::check).perItem(),
                    free(MomentBuitenGeldigheid.class, MomentBuitenGeldigheid::check).perItem(),
                    free(MomentenVoorbij.class, MomentenVoorbij::check).perItem(),
                    free(UrenOverlappen.class, UrenOverlappen::check).perItem(),
                    free(UrenZonderDag.class, UrenZonderDag::check).perItem(),
                    free(AltZegtNiets.class, AltZegtNiets::check).perItem(),
                    free(DocumentlinkZonderSoort.class, DocumentlinkZonderSoort::check).perItem(),
                    free(KopNagemaakt.class, KopNagemaakt::check).perItem(),
                    free(LinkZegtNiets.class, LinkZegtNiets::check).perItem(),
                    free(LijstNagemaakt.class, LijstNagemaakt::check).perItem(),
                    free(TaalNietAangeduid.class, TaalNietAangeduid::check).perItem(),
                    free(TabelZonderKoppen.class, TabelZonderKoppen::check).perItem(),
                    free(TranscriptOntbreekt.class, TranscriptOntbreekt::check).perItem(),
                    free(GeldigheidVoorbij.class, GeldigheidVoorbij::check).perItem(),
                    free(LangNietNagekeken.class, LangNietNagekeken::check).perItem(),
                    free(NagekekenInToekomst.class, NagekekenInToekomst::check).perItem(),
                    free(NietNagekeken.class, NietNagekeken::check).perItem(),
                    free(AdresOntbreekt.class, AdresOntbreekt::check).perItem(),
                    fixed(OpvolgerOnbekend.class, OpvolgerOnbekend::check),
                    free(PlaatsOntbreekt.class, PlaatsOntbreekt::check).perItem(),
                    fixed(VertalingKringloop.class, VertalingKringloop::check),
                    free(VerwijzingGearchiveerd.class, VerwijzingGearchiveerd::check),
                    fixed(VerwijzingNietPubliek.class, VerwijzingNietPubliek::check),
                    fixed(VerwijzingOnbekend.class, VerwijzingOnbekend::check),
                    fixed(PartnerNietPubliek.class, PartnerNietPubliek::check),
                    fixed(ZichtbaarheidTeRuim.class, ZichtbaarheidTeRuim::check));

    /** What is asked of the words families read, text by text. */
    static final List<Rule<Gezinstekst>> TEKSTEN =
            List.of(
                    free(Afkorting.class, Afkorting::check),
                    free(LijdendeVorm.class, LijdendeVorm::check),
                    free(StigmatiserendWoord.class, StigmatiserendWoord::check),
                    free(TekstMoeilijk.class, TekstMoeilijk::check),
                    free(VageBelofte.class, VageBelofte::check),
                    free(Vakwoord.class, Vakwoord::check),
                    free(ZinTeLang.class, ZinTeLang::check),
                    free(ZinnenGemiddeldLang.class, ZinnenGemiddeldLang::check));

    private Rules() {}

    /**
     * Looks at the house, if there is one, as strictly as it wants to be looked at, and leaves it
     * as it is.
     */
    public static Outcome<Optional<Huis>> check(Optional<Huis> huis, Focus focus) {
        List<Finding> findings =
                huis.map(present -> new Inspection(present, focus).findings()).orElse(List.of());
        return new Outcome<>(huis, findings);
    }

    /** What this house weighs otherwise, ordered by name; a weighing without effect is left out. */
    public static List<Weging> wegingen(Samenwerkingsverband verband) {
        return Weighing.of(verband).own().values().stream()
                .filter(weging -> codes().contains(weging.regel()))
                .sorted(Comparator.comparing(Weging::regel))
                .toList();
    }

    /** Every rule, whatever it looks at. */
    static Stream<Rule<?>> all() {
        return Stream.concat(HUIS.stream(), TEKSTEN.stream());
    }

    /** The rule with a name. */
    static Optional<Rule<?>> named(String code) {
        return all().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The name of every rule a house may weigh otherwise. */
    static List<String> codes() {
        return all().filter(rule -> rule.bend() != Bend.FIXED).map(Rule::code).toList();
    }
}
