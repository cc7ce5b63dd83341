package be.huisvanhetkind.rules;

import be.huisvanhetkind.model.huis.Huis;
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
import be.huisvanhetkind.rules.gebied.GemeenteBuitenZorgregio;
import be.huisvanhetkind.rules.gebied.NiveauPastNiet;
import be.huisvanhetkind.rules.gebied.PostcodeBuitenGebied;
import be.huisvanhetkind.rules.gebied.WijkOnbekend;
import be.huisvanhetkind.rules.gebied.ZorgregioOnbekend;
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
import be.huisvanhetkind.rules.minimum.InitiatiefnemerOntbreekt;
import be.huisvanhetkind.rules.minimum.LokaalBestuurOntbreekt;
import be.huisvanhetkind.rules.minimum.OmbudsOnbereikbaar;
import be.huisvanhetkind.rules.minimum.OnthaalOntbreekt;
import be.huisvanhetkind.rules.minimum.OnthaalOnvolledig;
import be.huisvanhetkind.rules.minimum.PijlerOntbreekt;
import be.huisvanhetkind.rules.minimum.RechtenOntbreken;
import be.huisvanhetkind.rules.minimum.VerklaringOntbreekt;
import be.huisvanhetkind.rules.minimum.VerplichtePartnerNietAangesloten;
import be.huisvanhetkind.rules.minimum.VormenTeWeinig;
import be.huisvanhetkind.rules.nota.AfsprakennotaOntbreekt;
import be.huisvanhetkind.rules.nota.AfsprakennotaOverlapt;
import be.huisvanhetkind.rules.nota.AfsprakennotaVerloopt;
import be.huisvanhetkind.rules.nota.AfsprakennotaVerlopen;
import be.huisvanhetkind.rules.nota.TermijnOmgekeerd;
import be.huisvanhetkind.rules.prijs.BedragOntbreekt;
import be.huisvanhetkind.rules.prijs.KansentariefTeHoog;
import be.huisvanhetkind.rules.privacy.BeeldZonderToestemming;
import be.huisvanhetkind.rules.privacy.KindMetLeeftijd;
import be.huisvanhetkind.rules.privacy.NaamInDossier;
import be.huisvanhetkind.rules.privacy.PersoonHerkenbaar;
import be.huisvanhetkind.rules.privacy.PriveContact;
import be.huisvanhetkind.rules.regel.RegelOnbekend;
import be.huisvanhetkind.rules.regel.RegelVast;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.rol.AanbodZonderRol;
import be.huisvanhetkind.rules.rol.RolDubbel;
import be.huisvanhetkind.rules.rol.RolOnbezet;
import be.huisvanhetkind.rules.rol.RolZonderAanbod;
import be.huisvanhetkind.rules.signaal.SignaalZonderTerugkoppeling;
import be.huisvanhetkind.rules.stigma.StigmatiserendWoord;
import be.huisvanhetkind.rules.subsidie.KgGeldVerkeerdBesteed;
import be.huisvanhetkind.rules.subsidie.RechtsvormZonderSubsidie;
import be.huisvanhetkind.rules.subsidie.TeVeelBesteed;
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
import be.huisvanhetkind.rules.tijd.DatumOpFeestdag;
import be.huisvanhetkind.rules.tijd.EindeVoorBegin;
import be.huisvanhetkind.rules.tijd.GeenOpeningsuren;
import be.huisvanhetkind.rules.tijd.JaarLijktFout;
import be.huisvanhetkind.rules.tijd.MomentBuitenGeldigheid;
import be.huisvanhetkind.rules.tijd.MomentenVoorbij;
import be.huisvanhetkind.rules.tijd.PlaatsGesloten;
import be.huisvanhetkind.rules.tijd.UrenOverlappen;
import be.huisvanhetkind.rules.tijd.UrenZonderDag;
import be.huisvanhetkind.rules.tijd.UurBestaatNiet;
import be.huisvanhetkind.rules.toegankelijk.AltZegtNiets;
import be.huisvanhetkind.rules.toegankelijk.DocumentlinkZonderSoort;
import be.huisvanhetkind.rules.toegankelijk.KopNagemaakt;
import be.huisvanhetkind.rules.toegankelijk.LijstNagemaakt;
import be.huisvanhetkind.rules.toegankelijk.LinkZegtNiets;
import be.huisvanhetkind.rules.toegankelijk.TaalNietAangeduid;
import be.huisvanhetkind.rules.toegankelijk.TabelZonderKoppen;
import be.huisvanhetkind.rules.toegankelijk.TranscriptOntbreekt;
import be.huisvanhetkind.rules.versheid.GeldigheidVoorbij;
import be.huisvanhetkind.rules.versheid.InvoerOnnagekeken;
import be.huisvanhetkind.rules.versheid.LangNietNagekeken;
import be.huisvanhetkind.rules.versheid.NagekekenInToekomst;
import be.huisvanhetkind.rules.versheid.NietNagekeken;
import be.huisvanhetkind.rules.verwijzing.AdresOntbreekt;
import be.huisvanhetkind.rules.verwijzing.OpvolgerOnbekend;
import be.huisvanhetkind.rules.verwijzing.PlaatsOntbreekt;
import be.huisvanhetkind.rules.verwijzing.TaalgidsVindtNiets;
import be.huisvanhetkind.rules.verwijzing.VertalingKringloop;
import be.huisvanhetkind.rules.verwijzing.VerwijzingGearchiveerd;
import be.huisvanhetkind.rules.verwijzing.VerwijzingNietPubliek;
import be.huisvanhetkind.rules.verwijzing.VerwijzingOnbekend;
import be.huisvanhetkind.rules.zichtbaarheid.PartnerNietPubliek;
import be.huisvanhetkind.rules.zichtbaarheid.ZichtbaarheidTeRuim;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule of the house. A new rule is one line here; how far it bends, and whether it looks at
 * each item by itself, stands at the rule.
 */
final class RuleBook {
    /** What is asked of the house as a whole. */
    static final List<Rule<Huis>> HUIS =
            List.of(
                    RegelOnbekend.among(RuleBook::all),
                    RegelVast.among(RuleBook::all),
                    AanvraagdatumDaalt.RULE,
                    AanvraagorgaanPastNiet.RULE,
                    AanvraagstapOvergeslagen.RULE,
                    BeslisserNietLokaalBestuur.RULE,
                    AntenneGroterDanHuis.RULE,
                    AntenneZonderAanbod.RULE,
                    AntenneZonderHuis.RULE,
                    AntenneZonderWijk.RULE,
                    AanbodDubbel.RULE,
                    EngagementspuntOverTijd.RULE,
                    EngagementspuntZonderActie.RULE,
                    SubsidiepuntZonderSubsidie.RULE,
                    GebiedDubbel.RULE,
                    GemeenteBuitenZorgregio.RULE,
                    NiveauPastNiet.RULE,
                    PostcodeBuitenGebied.RULE,
                    WijkOnbekend.RULE,
                    ZorgregioOnbekend.RULE,
                    ZorgregioOntbreekt.RULE,
                    DoelZonderIndicator.RULE,
                    IndicatorZonderMeting.RULE,
                    LeeftijdAndersInTekst.RULE,
                    LeeftijdBuitenHuis.RULE,
                    LeeftijdOmgekeerd.RULE,
                    LinkMetVolgcodes.RULE,
                    LinkZonderHttps.RULE,
                    AccentkleurTeLicht.RULE,
                    LogoOntbreekt.RULE,
                    LogoTeKlein.RULE,
                    MerkZonderContrast.RULE,
                    ConsultatiebureauOntbreekt.RULE,
                    DomeinOnbereikbaar.RULE,
                    InitiatiefnemerOntbreekt.RULE,
                    LokaalBestuurOntbreekt.RULE,
                    OmbudsOnbereikbaar.RULE,
                    OnthaalOntbreekt.RULE,
                    OnthaalOnvolledig.RULE,
                    PijlerOntbreekt.RULE,
                    VerplichtePartnerNietAangesloten.RULE,
                    RechtenOntbreken.RULE,
                    VerklaringOntbreekt.RULE,
                    VormenTeWeinig.RULE,
                    AfsprakennotaOntbreekt.RULE,
                    AfsprakennotaOverlapt.RULE,
                    AfsprakennotaVerloopt.RULE,
                    AfsprakennotaVerlopen.RULE,
                    TermijnOmgekeerd.RULE,
                    BeeldZonderToestemming.RULE,
                    KindMetLeeftijd.RULE,
                    NaamInDossier.RULE,
                    PersoonHerkenbaar.RULE,
                    BedragOntbreekt.RULE,
                    KansentariefTeHoog.RULE,
                    PriveContact.RULE,
                    AanbodZonderRol.RULE,
                    RolDubbel.RULE,
                    RolOnbezet.RULE,
                    RolZonderAanbod.RULE,
                    SignaalZonderTerugkoppeling.RULE,
                    KgGeldVerkeerdBesteed.RULE,
                    RechtsvormZonderSubsidie.RULE,
                    ToekenningZonderAanbodsvorm.RULE,
                    ToekenningZonderTermijn.RULE,
                    TeVeelBesteed.RULE,
                    ActiviteitZonderMoment.RULE,
                    AfspraakZonderHoe.RULE,
                    DatumOpFeestdag.RULE,
                    EindeVoorBegin.RULE,
                    GeenOpeningsuren.RULE,
                    MomentBuitenGeldigheid.RULE,
                    JaarLijktFout.RULE,
                    MomentenVoorbij.RULE,
                    PlaatsGesloten.RULE,
                    UrenOverlappen.RULE,
                    UrenZonderDag.RULE,
                    UurBestaatNiet.RULE,
                    AltZegtNiets.RULE,
                    DocumentlinkZonderSoort.RULE,
                    KopNagemaakt.RULE,
                    LinkZegtNiets.RULE,
                    LijstNagemaakt.RULE,
                    TaalNietAangeduid.RULE,
                    TabelZonderKoppen.RULE,
                    TranscriptOntbreekt.RULE,
                    GeldigheidVoorbij.RULE,
                    InvoerOnnagekeken.RULE,
                    LangNietNagekeken.RULE,
                    NagekekenInToekomst.RULE,
                    NietNagekeken.RULE,
                    AdresOntbreekt.RULE,
                    OpvolgerOnbekend.RULE,
                    PlaatsOntbreekt.RULE,
                    TaalgidsVindtNiets.RULE,
                    VertalingKringloop.RULE,
                    VerwijzingGearchiveerd.RULE,
                    VerwijzingNietPubliek.RULE,
                    VerwijzingOnbekend.RULE,
                    PartnerNietPubliek.RULE,
                    ZichtbaarheidTeRuim.RULE);

    /** What is asked of the words families read, text by text. */
    static final List<Rule<Gezinstekst>> TEKSTEN =
            List.of(
                    Afkorting.RULE,
                    LijdendeVorm.RULE,
                    StigmatiserendWoord.RULE,
                    TekstMoeilijk.RULE,
                    VageBelofte.RULE,
                    Vakwoord.RULE,
                    ZinTeLang.RULE,
                    ZinnenGemiddeldLang.RULE);

    private RuleBook() {}

    /** Every rule, whatever it looks at. */
    static List<Rule<?>> all() {
        return Stream.<Rule<?>>concat(HUIS.stream(), TEKSTEN.stream()).toList();
    }

    /** The name of every rule a house may weigh otherwise. */
    static List<String> codes() {
        return all().stream().filter(Rule::bends).map(Rule::code).toList();
    }
}
