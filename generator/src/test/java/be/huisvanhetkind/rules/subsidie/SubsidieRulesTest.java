package be.huisvanhetkind.rules.subsidie;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubsidieRulesTest {
    @TempDir Path folder;

    private Proefhuis house;

    @BeforeEach
    void aHouse() {
        house = Proefhuis.erkend(folder);
    }

    private void toekenning(String bron, String... velden) {
        house.add(
                "netwerk/toekenningen/geld.md",
                "titel: Geld voor speelgoed",
                "status: gepubliceerd",
                "bron: " + bron,
                "bedrag: 2500",
                "doel: Speelgoed kopen.",
                String.join("\n", velden));
    }

    private List<String> verkeerd() {
        return places(KgGeldVerkeerdBesteed.check(house.now()));
    }

    private List<String> zonderVorm() {
        return places(ToekenningZonderAanbodsvorm.check(house.now()));
    }

    private List<String> zonderTermijn() {
        return places(ToekenningZonderTermijn.check(house.now()));
    }

    @Test
    void theFlemishSubsidyPaysNoCoordinationAndNoMeetings() {
        toekenning("kg", "aard: [coordinatie, participatie]");
        assertEquals(List.of("geld.md:7", "geld.md:7"), verkeerd());
        toekenning("kg", "aard: [werking, personeel, materiaal]");
        assertEquals(List.of(), verkeerd());
        toekenning("gemeente", "aard: [coordinatie, participatie]");
        assertEquals(List.of(), verkeerd());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opvoedingsondersteuning",
                "spel-en-ontmoeting",
                "ambulant",
                "mobiel",
                "versterking-onderwijskansen"
            })
    void theFlemishSubsidyGoesToOneOfFiveForms(String vorm) {
        toekenning("kg", "aanbodsvormen: [andere, " + vorm + "]");
        assertEquals(List.of(), zonderVorm());
    }

    @Test
    void noOtherFormIsSubsidised() {
        toekenning("kg", "aanbodsvormen: [andere, consultatiebureau]");
        assertEquals(List.of("geld.md:7"), zonderVorm());
        toekenning("kg");
        assertEquals(List.of("geld.md:4"), zonderVorm());
        toekenning("provincie");
        assertEquals(List.of(), zonderVorm());
    }

    @Test
    void moneyHasATermOrCanBeRevoked() {
        toekenning("gemeente");
        assertEquals(List.of("geld.md:5"), zonderTermijn());
        toekenning("gemeente", "herroepbaar: nee");
        assertEquals(List.of("geld.md:5"), zonderTermijn());
        toekenning("gemeente", "herroepbaar: ja");
        assertEquals(List.of(), zonderTermijn());
        toekenning("gemeente", "termijn: 2026-12-31");
        assertEquals(List.of(), zonderTermijn());
    }

    @Test
    void aDraftIsNotNagged() {
        toekenning("kg", "aard: [coordinatie]");
        house.replace("netwerk/toekenningen/geld.md", "gepubliceerd", "concept");
        assertEquals(List.of(), verkeerd());
        assertEquals(List.of(), zonderVorm());
        assertEquals(List.of(), zonderTermijn());
    }

    @Test
    void aSubsidisedHouseIsNotPartOfTheLocalGovernment() {
        assertEquals(List.of(), places(RechtsvormZonderSubsidie.check(house.now())));
        house.replace("huis.yml", "feitelijke-vereniging", "lokaal-bestuur");
        assertEquals(List.of("huis.yml:9"), places(RechtsvormZonderSubsidie.check(house.now())));
        house.replace("huis.yml", "toegekend: ja\n  sinds: 2026", "toegekend: nee\n  sinds: 2026");
        assertEquals(List.of(), places(RechtsvormZonderSubsidie.check(house.now())));
    }

    @Test
    void nobodySpendsMoreThanThereWas() {
        toekenning("gemeente", "besteed: [{bedrag: 1500}, {bedrag: 1000}]");
        assertEquals(List.of(), places(TeVeelBesteed.check(house.now())));
        toekenning("gemeente", "besteed: [{bedrag: 1500}, {bedrag: 1000.01}]");
        assertEquals(List.of("geld.md:7"), places(TeVeelBesteed.check(house.now())));
    }
}
