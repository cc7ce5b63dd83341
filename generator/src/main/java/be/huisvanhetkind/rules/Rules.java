package be.huisvanhetkind.rules;

import static be.huisvanhetkind.rules.Rule.fixed;
import static be.huisvanhetkind.rules.Rule.free;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.rules.Rule.Bend;
import be.huisvanhetkind.rules.leeftijd.LeeftijdAndersInTekst;
import be.huisvanhetkind.rules.leeftijd.LeeftijdBuitenHuis;
import be.huisvanhetkind.rules.leeftijd.LeeftijdOmgekeerd;
import be.huisvanhetkind.rules.link.LinkMetVolgcodes;
import be.huisvanhetkind.rules.link.LinkZonderHttps;
import be.huisvanhetkind.rules.logo.AccentkleurTeLicht;
import be.huisvanhetkind.rules.logo.LogoOntbreekt;
import be.huisvanhetkind.rules.logo.LogoTeKlein;
import be.huisvanhetkind.rules.logo.MerkZonderContrast;
import be.huisvanhetkind.rules.privacy.BeeldZonderToestemming;
import be.huisvanhetkind.rules.privacy.KindMetLeeftijd;
import be.huisvanhetkind.rules.privacy.NaamInDossier;
import be.huisvanhetkind.rules.privacy.PriveContact;
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
import be.huisvanhetkind.rules.toegankelijk.LinkZegtNiets;
import be.huisvanhetkind.rules.toegankelijk.TaalNietAangeduid;
import be.huisvanhetkind.rules.toegankelijk.TabelZonderKoppen;
import be.huisvanhetkind.rules.toegankelijk.TranscriptOntbreekt;
import be.huisvanhetkind.rules.verwijzing.AdresOntbreekt;
import be.huisvanhetkind.rules.verwijzing.OpvolgerOnbekend;
import be.huisvanhetkind.rules.verwijzing.PlaatsOntbreekt;
import be.huisvanhetkind.rules.verwijzing.VertalingKringloop;
import be.huisvanhetkind.rules.verwijzing.VerwijzingGearchiveerd;
import be.huisvanhetkind.rules.verwijzing.VerwijzingNietPubliek;
import be.huisvanhetkind.rules.verwijzing.VerwijzingOnbekend;
import be.huisvanhetkind.rules.zichtbaarheid.PartnerNietPubliek;
import be.huisvanhetkind.rules.zichtbaarheid.ZichtbaarheidTeRuim;
import java.util.List;
import java.util.Optional;

/** Every rule of the house. A new rule is one line here. */
public final class Rules {
    private static final List<Rule> ALL =
            List.of(
                    fixed(RegelOnbekend.class, RegelOnbekend::check),
                    fixed(RegelVast.class, RegelVast::check),
                    free(AdresOntbreekt.class, AdresOntbreekt::check),
                    fixed(OpvolgerOnbekend.class, OpvolgerOnbekend::check),
                    free(PlaatsOntbreekt.class, PlaatsOntbreekt::check),
                    fixed(VertalingKringloop.class, VertalingKringloop::check),
                    free(VerwijzingGearchiveerd.class, VerwijzingGearchiveerd::check),
                    fixed(VerwijzingNietPubliek.class, VerwijzingNietPubliek::check),
                    fixed(VerwijzingOnbekend.class, VerwijzingOnbekend::check),
                    free(LeeftijdAndersInTekst.class, LeeftijdAndersInTekst::check),
                    free(LeeftijdBuitenHuis.class, LeeftijdBuitenHuis::check),
                    fixed(LeeftijdOmgekeerd.class, LeeftijdOmgekeerd::check),
                    free(LinkMetVolgcodes.class, LinkMetVolgcodes::check),
                    free(LinkZonderHttps.class, LinkZonderHttps::check),
                    free(AccentkleurTeLicht.class, AccentkleurTeLicht::check),
                    free(LogoOntbreekt.class, LogoOntbreekt::check),
                    free(LogoTeKlein.class, LogoTeKlein::check),
                    fixed(MerkZonderContrast.class, MerkZonderContrast::check),
                    free(BeeldZonderToestemming.class, BeeldZonderToestemming::check),
                    fixed(KindMetLeeftijd.class, KindMetLeeftijd::check),
                    free(NaamInDossier.class, NaamInDossier::check),
                    free(PriveContact.class, PriveContact::check),
                    free(ActiviteitZonderMoment.class, ActiviteitZonderMoment::check),
                    free(AfspraakZonderHoe.class, AfspraakZonderHoe::check),
                    fixed(EindeVoorBegin.class, EindeVoorBegin::check),
                    free(GeenOpeningsuren.class, GeenOpeningsuren::check),
                    free(MomentBuitenGeldigheid.class, MomentBuitenGeldigheid::check),
                    free(MomentenVoorbij.class, MomentenVoorbij::check),
                    free(UrenOverlappen.class, UrenOverlappen::check),
                    free(UrenZonderDag.class, UrenZonderDag::check),
                    free(AltZegtNiets.class, AltZegtNiets::check),
                    free(DocumentlinkZonderSoort.class, DocumentlinkZonderSoort::check),
                    free(KopNagemaakt.class, KopNagemaakt::check),
                    free(LinkZegtNiets.class, LinkZegtNiets::check),
                    free(TaalNietAangeduid.class, TaalNietAangeduid::check),
                    free(TabelZonderKoppen.class, TabelZonderKoppen::check),
                    free(TranscriptOntbreekt.class, TranscriptOntbreekt::check),
                    fixed(PartnerNietPubliek.class, PartnerNietPubliek::check),
                    fixed(ZichtbaarheidTeRuim.class, ZichtbaarheidTeRuim::check));

    private Rules() {}

    /** Checks the house when there is one. */
    public static Outcome<Optional<Huis>> checkIfPresent(Optional<Huis> huis) {
        return huis.map(Rules::check)
                .map(outcome -> outcome.then(checked -> Outcome.of(Optional.of(checked))))
                .orElse(Outcome.of(Optional.empty()));
    }

    /** Looks at the house, as strictly as it wants to be looked at, and leaves it as it is. */
    public static Outcome<Huis> check(Huis huis) {
        Weighing weighing = Weighing.of(huis.verband());
        List<Finding> findings =
                ALL.parallelStream()
                        .filter(weighing::holds)
                        .flatMap(
                                rule ->
                                        rule.check()
                                                .apply(huis)
                                                .map(found -> weighing.weigh(rule, found)))
                        .toList();
        return new Outcome<>(huis, findings);
    }

    /** The rule with a name. */
    static Optional<Rule> named(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The name of every rule a house may weigh otherwise. */
    static List<String> codes() {
        return ALL.stream().filter(rule -> rule.bend() != Bend.FIXED).map(Rule::code).toList();
    }
}
