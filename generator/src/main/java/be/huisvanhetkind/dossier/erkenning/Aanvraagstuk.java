package be.huisvanhetkind.dossier.erkenning;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Werkingsgebied;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import be.huisvanhetkind.taal.Datumwoord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes along with an application for recognition or subsidy: who the house is, and by what it
 * meets each condition.
 */
public record Aanvraagstuk() implements Rapport {
    @Override
    public Verslag of(Dossier dossier) {
        Huis huis = dossier.huis();
        return new Verslag(
                "bij-de-aanvraag",
                "Bij de aanvraag",
                "Wie het huis is, en waaruit blijkt dat het aan elke voorwaarde voldoet. Dit blad kan met de aanvraag mee.",
                List.of(),
                List.of(),
                List.of(
                        new Leesdeel("Het huis", sentences(huis.verband(), huis)),
                        partners(huis),
                        Keuringen.rooster(Keuring.all(huis), dossier),
                        engagement(dossier)),
                false);
    }

    private static List<String> sentences(Samenwerkingsverband verband, Huis huis) {
        Werkingsgebied gebied = verband.werkingsgebied();
        return Stream.of(
                        named("Naam", verband.naam()),
                        named("Rechtsvorm", words(verband.statuut().rechtsvorm())),
                        named(
                                "Werkingsgebied",
                                words(gebied.niveau()) + ", " + municipalities(gebied)),
                        named("Wijken", String.join(", ", gebied.wijken())),
                        gebied.zorgregio().flatMap(regio -> named("Zorgregio", regio)),
                        huis.find(verband.statuut().lokaalBestuur())
                                .flatMap(een -> named("Lokaal bestuur", een.titel())),
                        verband.statuut()
                                .initiatiefnemer()
                                .flatMap(huis::find)
                                .flatMap(een -> named("Nam het initiatief", een.titel())),
                        verband.contact().email().flatMap(mail -> named("Te bereiken op", mail)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> named(String wat, String waarde) {
        return waarde.isEmpty() ? Optional.empty() : Optional.of("%s: %s.".formatted(wat, waarde));
    }

    private static String words(Keuze keuze) {
        return keuze.id().replace('-', ' ');
    }

    private static String municipalities(Werkingsgebied gebied) {
        return gebied.gemeenten().stream()
                .map(Aanvraagstuk::municipality)
                .collect(Collectors.joining(", "));
    }

    private static String municipality(Gemeente gemeente) {
        String codes = String.join(", ", gemeente.postcodes());
        return codes.isEmpty() ? gemeente.naam() : "%s (%s)".formatted(gemeente.naam(), codes);
    }

    private static Rooster partners(Huis huis) {
        return new Rooster(
                        "partners",
                        "Wie samenwerkt",
                        "",
                        Kleed.TABEL,
                        List.of(
                                "Partner",
                                "Soort organisatie",
                                "Rollen",
                                "Partner sinds",
                                "Nummer"),
                        Zichtbaar.of(huis, Partner.class).map(Aanvraagstuk::row).toList())
                .dense();
    }

    private static Rij row(Partner partner) {
        return Rij.of(
                Vak.of(partner),
                Vak.of(partner.organisatietype().label()),
                Vak.of(
                        partner.rollen().stream()
                                .map(Begrip::label)
                                .collect(Collectors.joining(", "))),
                Vak.of(partner.partnerSinds().map(Datumwoord::of).orElse("")),
                Vak.of(partner.ondernemingsnummer().or(partner::vcode).orElse("")));
    }

    private static Rooster engagement(Dossier dossier) {
        List<Actie> acties = Zichtbaar.of(dossier.huis(), Actie.class).toList();
        return new Rooster(
                "engagement",
                "Waaraan het huis werkt, punt per punt",
                "Binnen twee jaar na de erkenning of de subsidie is elk punt gehaald.",
                Kleed.TABEL,
                List.of("Punt", "Acties"),
                dossier.begrippen(Lijst.ENGAGEMENTSPUNT).stream()
                        .map(punt -> row(punt, acties))
                        .toList());
    }

    private static Rij row(Begrip punt, List<Actie> acties) {
        List<Actie> werk =
                acties.stream().filter(actie -> actie.engagementspunten().contains(punt)).toList();
        String titels = werk.stream().map(Item::titel).collect(Collectors.joining("; "));
        return Rij.of(
                Vak.of(punt.label()), Vak.of(werk.isEmpty() ? "nog geen actie" : titels).by(werk));
    }
}
