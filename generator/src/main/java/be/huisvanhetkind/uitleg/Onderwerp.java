package be.huisvanhetkind.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Waarover een bladzijde gaat, in gewone woorden. The one place that says which family of demands,
 * or which single code, belongs to which subject; a code goes before its family.
 */
public enum Onderwerp {
    VELDEN("Velden invullen", "invullen verplicht lijst keuze", "STR"),
    VERWIJZINGEN("Verwijzingen en links", "koppeling adres url", "REF", "LINK", "link-onveilig"),
    UREN("Uren en dagen", "openingsuren datum tijd agenda moment", "TIME"),
    NAKIJKEN("Nakijken en op tijd weghalen", "verouderd oud datum", "FRESH"),
    PRIJS("Wat het kost", "gratis betalen euro bedrag", "bedrag-ontbreekt", "kansentarief-te-hoog"),
    LEEFTIJDEN("Leeftijden", "leeftijd jaar maanden", "AGE"),
    PLAATSEN("Plaatsen en gemeenten", "locatie adres werkingsgebied", "WG", "ANT"),
    WOORDEN("Woorden en zinnen", "taal schrijven duidelijk moeilijk", "TAAL", "STIG"),
    TOEGANKELIJK("Voor iedereen te lezen", "toegankelijkheid voorlezen", "A11Y"),
    BEELDEN(
            "Beelden en kleuren",
            "foto logo afbeelding flyer emoji",
            "LOGO",
            "beeld-onleesbaar",
            "teken-niet-op-papier"),
    PRIVACY("Privacy", "persoon gegevens toestemming naam", "PRI"),
    OPENBAAR("Wat iedereen mag zien", "zichtbaar intern geheim publiek", "VIS"),
    DUBBEL("Wat er twee keer staat", "dubbel kopie", "DUP"),
    ERKENNING(
            "Erkenning en subsidie",
            "decreet voorwaarde aanvraag geld actieplan indicator",
            "MIN",
            "SUB",
            "PROC",
            "IND"),
    AFSPRAKEN(
            "Afspraken tussen partners",
            "rol engagement nota overeenkomst signaal eigenaar",
            "ROL",
            "NOTA",
            "ENG",
            "SIG",
            "EIG"),
    INLEZEN(
            "Een lijst inlezen",
            "import csv excel koppeling kolom",
            "cel-past-niet",
            "cel-anders-gelezen",
            "kolom-onbekend",
            "beide-gewijzigd",
            "invoer-onnagekeken"),
    SITE(
            "De site en haar instellingen",
            "sjabloon huis.yml regels",
            "adres-botsing",
            "begrippenlijst-leeg",
            "huis-ontbreekt",
            "pagina-leeg",
            "regel-onbekend",
            "regel-vast",
            "sjabloon-fout"),
    BESTANDEN(
            "Bestanden en tekens",
            "bewaren opslaan map programma",
            "asciidoc-probleem",
            "bestand-leeg",
            "bestand-mislukt",
            "bestand-onleesbaar",
            "bestand-onverwacht",
            "bestand-te-groot",
            "bom-gevonden",
            "geen-utf8",
            "hekje-in-tekst",
            "html-verwijderd",
            "opmaak-verkeerd",
            "kop-niet-gesloten",
            "kop-onleesbaar",
            "kop-ontbreekt",
            "naam-dubbel",
            "naam-ongeldig",
            "opmerking-verborgen",
            "regeleinde-windows",
            "samenvoeg-conflict",
            "symbolische-koppeling",
            "tab-in-kop",
            "te-diep-genest",
            "teken-nul",
            "teken-verborgen",
            "tekst-onverwerkbaar",
            "yaml-anker",
            "yaml-label");

    private final String naam;
    private final String zoekwoorden;
    private final List<String> wat;

    Onderwerp(String naam, String zoekwoorden, String... wat) {
        this.naam = naam;
        this.zoekwoorden = zoekwoorden;
        this.wat = List.of(wat);
    }

    /** As a reader sees it. */
    public String naam() {
        return naam;
    }

    /** Other words people may look for. */
    public String zoekwoorden() {
        return zoekwoorden;
    }

    /** The families and the codes it is about. */
    List<String> wat() {
        return wat;
    }

    /**
     * The subject of a code; nothing when neither it nor its family is named above.
     *
     * @param familie {@code TIME}, or empty when there is none
     */
    static Optional<Onderwerp> of(String code, String familie) {
        return with(code).or(() -> with(familie));
    }

    private static Optional<Onderwerp> with(String naam) {
        return Arrays.stream(values()).filter(one -> one.wat.contains(naam)).findFirst();
    }
}
