package be.huisvanhetkind.rules.gebied;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edges of the area. */
class GebiedRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";

    @TempDir private Path folder;

    private Proefhuis huis;

    @BeforeEach
    void aHouseInWhichNothingIsWrong() {
        huis = Proefhuis.erkend(folder, "gebied");
    }

    private static final String EEN = "    - naam: Zonneweide\n      postcodes: [\"3295\"]\n";
    private static final String TWEE = EEN + "    - naam: Maandorp\n      postcodes: [\"3296\"]\n";

    private static final String BUREN = "    - naam: Maandorp\n      postcodes: [\"3296\"]\n";

    private void area(String niveau, String gemeenten, String wijken) {
        huis.replace("huis.yml", "niveau: gemeentelijk", "niveau: " + niveau)
                .replace("huis.yml", EEN, gemeenten)
                .replace("huis.yml", "wijken: [Dries]", "wijken: [" + wijken + "]");
    }

    @Test
    void partOfAMunicipalityHasOneAndItsNeighbourhoods() {
        area("intragemeentelijk", EEN, "Dries");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void partOfAMunicipalityNamesItsNeighbourhoods() {
        area("intragemeentelijk", EEN, "");
        assertEquals(
                List.of(
                        "Het niveau “intragemeentelijk” past niet bij 1 gemeente en 0 wijken. Zet er één gemeente, met de wijken waar het huis werkt. Of kies een ander niveau."),
                huis.messages("niveau-past-niet"));
    }

    @Test
    void partOfAMunicipalityIsNotInTwo() {
        area("intragemeentelijk", TWEE, "Dries");
        assertEquals(
                List.of(
                        "Het niveau “intragemeentelijk” past niet bij 2 gemeenten en 1 wijk. Zet er één gemeente, met de wijken waar het huis werkt. Of kies een ander niveau."),
                huis.messages("niveau-past-niet"));
    }

    @Test
    void aMunicipalityNeedsNoNeighbourhoods() {
        area("gemeentelijk", EEN, "");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aMunicipalityIsNotTwo() {
        area("gemeentelijk", TWEE, "Dries");
        assertEquals(List.of("niveau-past-niet huis.yml:22"), huis.findings());
    }

    @Test
    void twoMunicipalitiesAreTwo() {
        area("intergemeentelijk", TWEE, "Dries");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void oneMunicipalityNeedsNoRegion() {
        huis.replace("huis.yml", "  zorgregio: Zonneweide\n", "");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void whatIsTwiceIsToldAtTheSecond() {
        String dubbel =
                "    - naam: ZONNEWEIDE\n      nis: \"24020\"\n      postcodes: [\"3296\", \"3296\"]\n";
        String nis = EEN.replace("      post", "      nis: \"24020\"\n      post");
        area("intergemeentelijk", nis + dubbel, "Dries, Berg, dries");
        assertEquals(
                List.of(
                        "De NIS-code “24020” staat twee keer in het werkingsgebied. Haal er één weg, of kijk na of je iets anders bedoelde.",
                        "De gemeente “ZONNEWEIDE” staat twee keer in het werkingsgebied. Haal er één weg, of kijk na of je iets anders bedoelde.",
                        "De postcode “3296” staat twee keer in het werkingsgebied. Haal er één weg, of kijk na of je iets anders bedoelde.",
                        "De wijk “dries” staat twee keer in het werkingsgebied. Haal er één weg, of kijk na of je iets anders bedoelde."),
                huis.messages("gebied-dubbel"));
        assertEquals(
                List.of("huis.yml:22", "huis.yml:27", "huis.yml:27", "huis.yml:27"),
                huis.findings("gebied-dubbel"));
    }

    @Test
    void aNeighbourhoodMayHaveTheNameOfTheMunicipality() {
        area("gemeentelijk", EEN, "Zonneweide");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aPostcodeOutsideTheAreaMayBeATypingMistake() {
        huis.replace(ZONNEHUIS, "postcode: \"3295\"", "postcode: \"3259\"");
        assertEquals(
                List.of(
                        "De postcode “3259” ligt buiten het werkingsgebied van het huis. Bedoelde je “3295”? Klopt ze? Voeg ze dan toe aan het werkingsgebied in huis.yml, of laat dit zo."),
                huis.messages("postcode-buiten-gebied"));
    }

    @Test
    void aNeighbourhoodIsCheckedWhenTheAreaNamesThem() {
        huis.replace(ZONNEHUIS, "soort: huis", "soort: huis\nwijk: Driess");
        assertEquals(
                List.of(
                        "De wijk “Driess” staat niet in het werkingsgebied van het huis. Bedoelde je “Dries”?"),
                huis.messages("wijk-onbekend"));
        huis.replace("huis.yml", "  wijken: [Dries]\n", "");
        assertEquals(List.of(), huis.findings());
    }

    private static final String HUIZEN = "omgeving/andere-huizen.yml";

    /** One other house, in the area that is given. */
    private void other(String naam, String niveau, String gemeenten, String wijken) {
        String area = "    niveau: %s\n    gemeenten:\n%s    wijken: [%s]\n";
        String indented = gemeenten.indent(2);
        huis.write(
                HUIZEN,
                "- naam: %s\n  werkingsgebied:\n".formatted(naam)
                        + area.formatted(niveau, indented, wijken));
    }

    @Test
    void aHouseElsewhereIsNoTrouble() {
        other("Huis van het Kind Maandorp", "gemeentelijk", BUREN, "");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void thisHouseMayBeInTheListOfAllHouses() {
        other("Huis van het Kind Zonneweide", "gemeentelijk", EEN, "Dries");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aMunicipalityOfTwoHousesIsToldWithTheOther() {
        other("Huis van het Kind Maandorp", "intergemeentelijk", TWEE, "");
        assertEquals(
                List.of(
                        "In de gemeente “Zonneweide” werkt ook Huis van het Kind Maandorp. Spreek af welk huis er werkt. Werken jullie elk in andere wijken? Schrijf dan bij allebei “niveau: intragemeentelijk”, en bij “wijken” alleen de eigen wijken."),
                huis.messages("gebied-dubbel"));
        assertEquals(List.of("huis.yml:24"), huis.findings("gebied-dubbel"));
    }

    @Test
    void aMunicipalityIsTheSameByItsPostcodeToo() {
        other("Huis van het Kind Maandorp", "gemeentelijk", EEN.replace("Zonneweide", "Zon"), "");
        assertEquals(List.of("huis.yml:24"), huis.findings("gebied-dubbel"));
    }

    @Test
    void twoHousesShareAMunicipalityButNoNeighbourhood() {
        area("intragemeentelijk", EEN, "Dries, Berg");
        other("Huis van het Kind Berg", "intragemeentelijk", EEN, "Veld");
        assertEquals(List.of(), huis.findings());
        other("Huis van het Kind Berg", "intragemeentelijk", EEN, "BERG");
        assertEquals(
                List.of(
                        "In de wijk “Berg” werkt ook Huis van het Kind Berg. Spreek af welk huis er werkt, en haal de wijk bij het andere weg."),
                huis.messages("gebied-dubbel"));
    }

    @Test
    void aListOfHousesThatIsWrongJudgesNobody() {
        other("Huis van het Kind Maandorp", "dorp", EEN, "");
        assertEquals(List.of("keuze-onbekend " + HUIZEN + ":3"), huis.findings());
    }

    @Test
    void aMunicipalityOutsideTheRegionIsTold() {
        huis.write("omgeving/zorgregios.yml", "- naam: Zonneweide\n  gemeenten: [Maandorp]\n");
        assertEquals(
                List.of(
                        "De gemeente “Zonneweide” ligt niet in de zorgregio “Zonneweide”. In die zorgregio liggen: Maandorp. Haal de gemeente weg, kies bij “zorgregio” een andere, of verbeter omgeving/zorgregios.yml."),
                huis.messages("gemeente-buiten-zorgregio"));
        huis.write(
                "omgeving/zorgregios.yml",
                "- naam: Zonneweide\n  gemeenten: [Maandorp, zonneweide]\n");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void aRegionThatIsNotInTheListIsTold() {
        huis.write("omgeving/zorgregios.yml", "- naam: Zonneweid\n  gemeenten: [Zonneweide]\n");
        assertEquals(
                List.of(
                        "De zorgregio “Zonneweide” staat niet in omgeving/zorgregios.yml. Bedoelde je “Zonneweid”?"),
                huis.messages("zorgregio-onbekend"));
    }
}
