package be.huisvanhetkind.dossier.erkenning;

import be.huisvanhetkind.dossier.erkenning.Voorwaarde.Gegeven;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Statuut;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.rules.engagement.EngagementspuntOverTijd;
import be.huisvanhetkind.rules.engagement.EngagementspuntZonderActie;
import be.huisvanhetkind.rules.engagement.SubsidiepuntZonderSubsidie;
import be.huisvanhetkind.rules.gebied.GebiedDubbel;
import be.huisvanhetkind.rules.gebied.NiveauPastNiet;
import be.huisvanhetkind.rules.gebied.ZorgregioOntbreekt;
import be.huisvanhetkind.rules.minimum.ConsultatiebureauOntbreekt;
import be.huisvanhetkind.rules.minimum.DomeinOnbereikbaar;
import be.huisvanhetkind.rules.minimum.InitiatiefnemerOntbreekt;
import be.huisvanhetkind.rules.minimum.LokaalBestuurOntbreekt;
import be.huisvanhetkind.rules.minimum.OmbudsOnbereikbaar;
import be.huisvanhetkind.rules.minimum.OnthaalOntbreekt;
import be.huisvanhetkind.rules.minimum.OnthaalOnvolledig;
import be.huisvanhetkind.rules.minimum.PijlerOntbreekt;
import be.huisvanhetkind.rules.minimum.VerplichtePartnerNietAangesloten;
import be.huisvanhetkind.rules.minimum.VormenTeWeinig;
import be.huisvanhetkind.rules.subsidie.KgGeldVerkeerdBesteed;
import be.huisvanhetkind.rules.subsidie.RechtsvormZonderSubsidie;
import be.huisvanhetkind.rules.subsidie.ToekenningZonderAanbodsvorm;
import be.huisvanhetkind.rules.subsidie.ToekenningZonderTermijn;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every condition, in the order of the decree. */
final class Voorwaarden {
    private static final String CONSULTATIEBUREAU = "consultatiebureau";
    private static final String NIET_ERKEND =
            "Het huis is nog niet erkend; dit telt vanaf de erkenning.";
    private static final String NIEMAND_VERPLICHT =
            "Van geen enkele partner staat er dat hij moet aansluiten. Zet “kg_verplicht: ja” bij wie erkend of gesubsidieerd is.";
    private static final String GEEN_GELD =
            "Er staat nergens welk geld het huis kreeg. Schrijf een toekenning.";
    private static final String GEEN_SUBSIDIE = "Het huis krijgt geen subsidie.";

    static final List<Voorwaarde> ALL =
            List.of(
                    new Voorwaarde(
                            "gebied",
                            "Het huis heeft een eigen werkingsgebied, binnen één zorgregio",
                            huis -> Gegeven.of(Stream.of()),
                            List.of(
                                    GebiedDubbel.class,
                                    NiveauPastNiet.class,
                                    ZorgregioOntbreekt.class)),
                    new Voorwaarde(
                            "initiatief",
                            "Een lokaal bestuur of een lokale partner nam het initiatief, en het lokaal bestuur doet mee",
                            huis -> Gegeven.of(initiatief(huis)),
                            List.of(InitiatiefnemerOntbreekt.class, LokaalBestuurOntbreekt.class)),
                    new Voorwaarde(
                            "minimaal-aanbod",
                            "Er is een consultatiebureau, en er zijn minstens twee andere vormen van aanbod",
                            huis -> Gegeven.of(consultatiebureaus(huis)),
                            List.of(ConsultatiebureauOntbreekt.class, VormenTeWeinig.class)),
                    new Voorwaarde(
                            "verplichte-partners",
                            "Wie door Kind en Gezin erkend of gesubsidieerd is, is aangesloten",
                            huis -> Gegeven.of(verplicht(huis), NIEMAND_VERPLICHT),
                            List.of(VerplichtePartnerNietAangesloten.class)),
                    new Voorwaarde(
                            "engagement",
                            "Aan elk beloofd punt wordt gewerkt, en binnen twee jaar is het gehaald",
                            huis -> Gegeven.of(acties(huis, "")).when(isErkend(huis), NIET_ERKEND),
                            List.of(
                                    EngagementspuntZonderActie.class,
                                    EngagementspuntOverTijd.class)),
                    new Voorwaarde(
                            "domeinen",
                            "Voor elk van de vijf domeinen kan een gezin in elk huis terecht",
                            huis -> Gegeven.of(Zichtbaar.of(huis, Aanbod.class)),
                            List.of(DomeinOnbereikbaar.class)),
                    new Voorwaarde(
                            "onthaal",
                            "Een gezin kan ergens binnenlopen zonder afspraak",
                            huis -> Gegeven.of(onthaal(huis)),
                            List.of(OnthaalOntbreekt.class)),
                    new Voorwaarde(
                            "onthaaldiensten",
                            "Elk onthaal geeft de vijf diensten, of zegt waarom niet",
                            huis -> Gegeven.of(onthaal(huis), "Er is nog geen onthaal."),
                            List.of(OnthaalOnvolledig.class)),
                    new Voorwaarde(
                            "ombuds",
                            "Wie een klacht heeft, kan ergens terecht",
                            huis -> Gegeven.of(Stream.of()),
                            List.of(OmbudsOnbereikbaar.class)),
                    new Voorwaarde(
                            "pijlers",
                            "Aan elk van de drie pijlers wordt gewerkt",
                            huis -> Gegeven.of(dragers(huis)),
                            List.of(PijlerOntbreekt.class)),
                    new Voorwaarde(
                            "rechtsvorm",
                            "Wie subsidie krijgt, is een feitelijke vereniging of een vzw",
                            huis -> ofSubsidie(Gegeven.of(Stream.of()), huis),
                            List.of(RechtsvormZonderSubsidie.class)),
                    new Voorwaarde(
                            "subsidiepunten",
                            "De vijf punten van de subsidie horen bij een huis dat ze krijgt",
                            huis -> ofSubsidie(Gegeven.of(acties(huis, "s")), huis),
                            List.of(SubsidiepuntZonderSubsidie.class)),
                    new Voorwaarde(
                            "besteding",
                            "Het geld gaat naar de vijf vormen van aanbod, en heeft een termijn",
                            huis -> ofSubsidie(toekenningen(huis), huis),
                            List.of(
                                    KgGeldVerkeerdBesteed.class,
                                    ToekenningZonderAanbodsvorm.class,
                                    ToekenningZonderTermijn.class)));

    private Voorwaarden() {}

    static boolean isErkend(Huis huis) {
        return isJa(huis.verband().statuut().erkenning());
    }

    static boolean isGesubsidieerd(Huis huis) {
        return isJa(huis.verband().statuut().subsidie());
    }

    private static boolean isJa(Optional<Toestand> toestand) {
        return toestand.filter(Toestand::ja).isPresent();
    }

    private static Stream<Partner> initiatief(Huis huis) {
        Statuut statuut = huis.verband().statuut();
        return Stream.concat(
                        statuut.initiatiefnemer().flatMap(huis::find).stream(),
                        huis.find(statuut.lokaalBestuur()).stream())
                .distinct();
    }

    private static Stream<Partner> consultatiebureaus(Huis huis) {
        return Zichtbaar.of(huis, Partner.class)
                .filter(partner -> partner.organisatietype().id().equals(CONSULTATIEBUREAU));
    }

    private static Stream<Partner> verplicht(Huis huis) {
        return huis.all(Partner.class).stream().filter(Partner::kgVerplicht);
    }

    /** What works on points of which the id begins so. */
    private static Stream<Actie> acties(Huis huis, String begin) {
        return Zichtbaar.of(huis, Actie.class).filter(actie -> worksOn(actie, begin));
    }

    private static boolean worksOn(Actie actie, String begin) {
        return actie.engagementspunten().stream().anyMatch(punt -> punt.id().startsWith(begin));
    }

    private static Stream<Locatie> onthaal(Huis huis) {
        return Zichtbaar.of(huis, Locatie.class).filter(locatie -> locatie.onthaal().isPresent());
    }

    private static Stream<Aanbod> dragers(Huis huis) {
        return Zichtbaar.of(huis, Aanbod.class)
                .filter(aanbod -> !aanbod.indeling().pijlers().isEmpty());
    }

    private static Gegeven toekenningen(Huis huis) {
        return Gegeven.of(huis.all(Toekenning.class).stream(), GEEN_GELD);
    }

    private static Gegeven ofSubsidie(Gegeven gegeven, Huis huis) {
        return gegeven.when(isGesubsidieerd(huis), GEEN_SUBSIDIE);
    }
}
