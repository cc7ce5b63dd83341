package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in the base house was read on 2 November 2026. */
class VersheidRulesTest {
    @TempDir Path folder;

    private Proefhuis house;

    @BeforeEach
    void aHouse() {
        house = Proefhuis.erkend(folder);
    }

    private Proefhuis thema(String... velden) {
        return house.add(
                "themas/spelen.md",
                "titel: Samen spelen",
                "samenvatting: Waar je kind kan spelen met andere kinderen.",
                "status: gepubliceerd",
                "levensdomeinen: [opvoeding]",
                String.join("\n", velden));
    }

    private static List<String> niet(Huis huis) {
        return places(NietNagekeken.check(huis));
    }

    private static List<String> lang(Huis huis) {
        return places(LangNietNagekeken.check(huis));
    }

    @Test
    void aTextIsTrustedForTwelveMonths() {
        thema("nagekeken_op: 2025-06-15");
        assertEquals(List.of(), niet(house.on("2026-06-15")));
        assertEquals(List.of("spelen.md:6"), niet(house.on("2026-06-16")));
        assertEquals(List.of(), lang(house.on("2026-06-16")));
    }

    @Test
    void afterNinetyDaysMoreItIsAnError() {
        thema("nagekeken_op: 2025-06-15");
        assertEquals(List.of("spelen.md:6"), niet(house.on("2026-09-13")));
        assertEquals(List.of(), lang(house.on("2026-09-13")));
        assertEquals(List.of(), niet(house.on("2026-09-14")));
        assertEquals(List.of("spelen.md:6"), lang(house.on("2026-09-14")));
    }

    @Test
    void aDayThatWasAskedForCountsInstead() {
        thema("nagekeken_op: 2026-11-02", "nazien_voor: 2026-11-20");
        assertEquals(List.of("spelen.md:7"), niet(house.now()));
        assertEquals(List.of(), niet(house.on("2026-11-20")));
        thema("nagekeken_op: 2024-11-02", "nazien_voor: 2026-11-21");
        assertEquals(List.of(), niet(house.now()));
    }

    @Test
    void aDayThatWasAskedForIsDoneOnceSomeoneReadIt() {
        thema("nagekeken_op: 2026-10-01", "nazien_voor: 2026-10-01");
        assertEquals(List.of(), niet(house.now()));
        thema("nagekeken_op: 2025-10-02", "nazien_voor: 2025-10-01");
        assertEquals(List.of("spelen.md:6"), niet(house.now()));
    }

    /** Only what families read all year through gets stale. */
    @Test
    void whatIsAboutOneMomentOrOneYearStaysTrue() {
        assertEquals(
                List.of(
                        "bezoeken.md",
                        "zonnehuis.md",
                        "partner.md",
                        "babbelcafe.md",
                        "goed-gesprek.md",
                        "partner.md",
                        "meten-en-wegen.md",
                        "partner.md",
                        "privacy.md",
                        "opvoeden.md",
                        "rechten-en-toelagen.md",
                        "toegankelijkheid.md"),
                niet(house.on("2027-12-01")).stream()
                        .map(place -> place.substring(0, place.indexOf(':')))
                        .toList());
    }

    @Test
    void whatIsNotOnTheSiteMayBeOld() {
        thema("nagekeken_op: 2020-06-15");
        assertEquals(List.of("spelen.md:6"), lang(house.now()));
        for (String anders : List.of("concept", "ter-nazicht", "gearchiveerd")) {
            thema("nagekeken_op: 2020-06-15")
                    .replace("themas/spelen.md", "status: gepubliceerd", "status: " + anders);
            assertEquals(List.of(), lang(house.now()), anders);
        }
        thema("nagekeken_op: 2020-06-15", "geldig_tot: 2026-11-20");
        assertEquals(List.of(), lang(house.now()));
    }

    @Test
    void theNetworkIsRemindedOfWhatItAsked() {
        String overleg = "netwerk/overleg/stuurgroep.md";
        house.add(
                overleg,
                "titel: Stuurgroep",
                "status: gepubliceerd",
                "nagekeken_op: 2020-11-02",
                "soort: stuurgroep",
                "leden: [kompas]",
                "niveau: stad");
        assertEquals(List.of(), lang(house.now()));
        house.replace(overleg, "niveau: stad", "niveau: stad\nnazien_voor: 2026-11-20");
        assertEquals(List.of("stuurgroep.md:8"), niet(house.now()));
        house.replace(overleg, "gepubliceerd", "concept");
        assertEquals(List.of(), niet(house.now()));
    }

    @Test
    void nobodyReadItOnADayToCome() {
        thema("nagekeken_op: 2026-11-21");
        assertEquals(List.of(), places(NagekekenInToekomst.check(house.now())));
        thema("nagekeken_op: 2026-11-22");
        assertEquals(List.of("spelen.md:6"), places(NagekekenInToekomst.check(house.now())));
    }

    @Test
    void whatIsNoLongerValidGoesToTheArchive() {
        thema("nagekeken_op: 2026-11-02", "geldig_tot: 2026-11-21");
        assertEquals(List.of(), voorbij());
        thema("nagekeken_op: 2026-11-02", "geldig_tot: 2026-11-20");
        assertEquals(List.of("spelen.md:7"), voorbij());
        Stream.of("concept", "gearchiveerd")
                .forEach(
                        anders -> {
                            thema("nagekeken_op: 2026-11-02", "geldig_tot: 2026-11-20")
                                    .replace("themas/spelen.md", "gepubliceerd", anders);
                            assertEquals(List.of(), voorbij(), anders);
                        });
    }

    @Test
    void whatNeverWasOnTheSiteCannotLeaveIt() {
        thema("nagekeken_op: 2026-11-02", "geldig_tot: 2026-11-20", "zichtbaarheid: netwerk");
        assertEquals(List.of(), voorbij());
        house.add(
                "netwerk/overleg/stuurgroep.md",
                "titel: Stuurgroep",
                "status: gepubliceerd",
                "zichtbaarheid: publiek",
                "geldig_tot: 2026-11-20",
                "soort: stuurgroep",
                "leden: [kompas]",
                "niveau: stad");
        assertEquals(List.of(), voorbij());
    }

    private List<String> voorbij() {
        return places(GeldigheidVoorbij.check(house.now()));
    }
}
