package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.model.Fiche.Publicatie;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.model.netwerk.Signaal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who waits for an answer: every signal and every request, with whom it is and since when. */
public record Signalen() implements Rapport {
    private static final String GEEN_SIGNAAL =
            "Er is nog geen signaal. Schrijf wat partners zien ontbreken in netwerk/signalen/, of typ: huis new signaal.";
    private static final String GEEN_AANVRAAG =
            "Er is nog geen aanvraag. Schrijf een vraag om steun in netwerk/aanvragen/, of typ: huis new aanvraag.";

    @Override
    public Verslag of(Dossier dossier) {
        List<Signaalstand> signalen =
                dossier.huis().all(Signaal.class).stream()
                        .filter(een -> isGepubliceerd(een.fiche().publicatie()))
                        .map(een -> Signaalstand.of(een, dossier))
                        .toList();
        List<Aanvraagstand> aanvragen = Aanvraagstanden.of(dossier);
        return new Verslag(
                "signalen",
                "Signalen en aanvragen",
                lead(signalen, aanvragen),
                numbers(signalen, aanvragen),
                tasks(signalen, aanvragen),
                parts(signalen, aanvragen, dossier));
    }

    private static boolean isGepubliceerd(Publicatie publicatie) {
        return publicatie.status() == Status.GEPUBLICEERD;
    }

    private static long waiting(List<Signaalstand> signalen) {
        return signalen.stream().filter(stand -> stand.signaal().isWachtend()).count();
    }

    private static long late(List<Aanvraagstand> aanvragen) {
        return aanvragen.stream().filter(Aanvraagstand::isTeLaat).count();
    }

    private static String lead(List<Signaalstand> signalen, List<Aanvraagstand> aanvragen) {
        if (waiting(signalen) == 0 && late(aanvragen) == 0) {
            return "Niemand wacht op een antwoord.";
        }
        return signalen.stream()
                .filter(stand -> stand.signaal().isWachtend())
                .flatMap(stand -> stand.wachttijd().stream())
                .max(Comparator.comparing(Wachttijd::dagen))
                .map(langst -> "Wie het langst op antwoord wacht, wacht al " + langst.lang() + ".")
                .orElse("Niet iedereen kreeg al antwoord.");
    }

    private static List<Kerncijfer> numbers(
            List<Signaalstand> signalen, List<Aanvraagstand> aanvragen) {
        return List.of(
                new Kerncijfer(
                        waiting(signalen) + " van " + signalen.size(),
                        "signalen wachten op antwoord"),
                new Kerncijfer(
                        late(aanvragen) + " van " + aanvragen.size(), "aanvragen zijn te laat"));
    }

    private static List<Werkpunt> tasks(
            List<Signaalstand> signalen, List<Aanvraagstand> aanvragen) {
        return Stream.concat(
                        signalen.stream().flatMap(Signaalpunten::of),
                        aanvragen.stream().flatMap(Aanvraagpunten::of))
                .toList();
    }

    private static List<Verslagdeel> parts(
            List<Signaalstand> signalen, List<Aanvraagstand> aanvragen, Dossier dossier) {
        List<Verslagdeel> delen = new ArrayList<>();
        if (signalen.isEmpty()) {
            delen.add(Leesdeel.of("Signalen", GEEN_SIGNAAL));
        } else {
            delen.add(Signaalroosters.waiting(signalen));
            delen.add(Signaalroosters.answered(signalen));
        }
        delen.add(
                aanvragen.isEmpty()
                        ? Leesdeel.of("Aanvragen om steun", GEEN_AANVRAAG)
                        : Aanvraagrooster.of(aanvragen));
        drafts(dossier).map(zin -> Leesdeel.of("Wat nog niet meetelt", zin)).forEach(delen::add);
        return delen;
    }

    private static Stream<String> drafts(Dossier dossier) {
        long count =
                Stream.concat(
                                dossier.huis().all(Signaal.class).stream(),
                                dossier.huis().all(Aanvraag.class).stream())
                        .filter(een -> isGeschreven(een.fiche().publicatie()))
                        .count();
        return count == 0
                ? Stream.empty()
                : Stream.of(
                        "Bestanden die nog niet op “status: gepubliceerd” staan: %d."
                                .formatted(count));
    }

    private static boolean isGeschreven(Publicatie publicatie) {
        return publicatie.status() != Status.GEPUBLICEERD
                && publicatie.status() != Status.GEARCHIVEERD;
    }
}
