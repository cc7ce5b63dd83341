package be.huisvanhetkind.rules.aanvraag;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Zijn de partners het niet eens, dan beslist het lokaal bestuur (PROC-4). */
public record BeslisserNietLokaalBestuur(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(
                            CONDITION,
                            BeslisserNietLokaalBestuur.class,
                            BeslisserNietLokaalBestuur::check)
                    .from(HUIS);

    private static final List<String> LOKAAL_BESTUUR =
            List.of(
                    "lokaal bestuur",
                    "gemeente",
                    "stadsbestuur",
                    "schepen",
                    "college",
                    "vast bureau",
                    "ocmw");

    static Stream<Finding> check(Huis huis) {
        return Aanvragen.of(huis)
                .filter(aanvraag -> !aanvraag.consensus().orElse(true) && isBeslist(aanvraag))
                .filter(
                        aanvraag ->
                                !aanvraag.beslisser()
                                        .map(BeslisserNietLokaalBestuur::isLokaal)
                                        .orElse(false))
                .map(aanvraag -> new BeslisserNietLokaalBestuur(place(aanvraag)));
    }

    private static boolean isBeslist(Aanvraag aanvraag) {
        return aanvraag.historiek().stream()
                .anyMatch(stap -> stap.nummer() == Aanvraagstap.BESLISSING.nummer());
    }

    private static boolean isLokaal(String beslisser) {
        String naam = beslisser.toLowerCase(Locale.ROOT);
        return LOKAAL_BESTUUR.stream().anyMatch(naam::contains);
    }

    private static Place place(Aanvraag aanvraag) {
        return aanvraag.placeOf(aanvraag.beslisser().isPresent() ? "beslisser" : "consensus");
    }

    @Override
    public String message() {
        return "De partners waren het niet eens. Dan beslist het lokaal bestuur, en dat staat hier niet.";
    }

    @Override
    public String hint() {
        return "Zet bij “beslisser” welk orgaan van het lokaal bestuur besliste, zoals het schepencollege of het vast bureau.";
    }
}
