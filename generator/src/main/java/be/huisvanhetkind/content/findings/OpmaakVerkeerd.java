package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/** Een tekst ziet er op de site uit zoals haar auteur ze bedoelde. */
public record OpmaakVerkeerd(Place place, Wat wat) implements Warning {
    /** What is not what it looks like. */
    public enum Wat {
        KOP(
                "Achter de hekjes van een tussentitel ontbreekt een spatie, en zo is het geen titel.",
                "Zet een spatie achter de hekjes."),
        STREEPJES(
                "De streepjes onder deze regel maken er een grote titel van.",
                "Zet een lege regel boven de streepjes, of haal ze weg."),
        INSPRONG(
                "Deze regel springt in, en wordt zo getoond als de code van een programma.",
                "Haal de spaties vooraan weg."),
        LINK(
                "Tussen de twee delen van deze link staat een spatie, en zo is het geen link.",
                "Haal de spatie weg tussen ] en (."),
        LIJST(
                "De punten van deze lijst staan op één regel, en zo is het geen lijst.",
                "Zet elk streepje op een eigen regel."),
        MARKERING(
                "Twee gelijkheidstekens maken hier niets op; ze staan zo op de site.",
                "Zet er sterretjes in de plaats: **zo**."),
        ANDER_SYSTEEM(
                "Hier staat een teken van een ander programma, en dat komt letterlijk op de site.",
                "Haal het weg, of schrijf in gewone woorden wat er moet staan."),
        ANDERE_OPMAAK(
                "Zo schrijf je dit in een ander soort bestand; hier komt het letterlijk op de site.",
                "Schrijf het zoals in de rest van dit bestand."),
        TWEEDE_TITEL(
                "De titel staat al boven de streepjes; wat onder deze titel staat, valt weg.",
                "Maak er een tussentitel van, met een lege regel eronder."),
        INVOEGEN(
                "Een ander bestand invoegen kan hier niet.",
                "Haal deze regel weg, en neem de tekst zelf over."),
        PLUSSEN(
                "Twee plustekens verdwijnen hier, want ze betekenen iets voor AsciiDoc.",
                "Schrijf elk plusteken als {plus}."),
        TWEE_KEER_GELEZEN(
                "Letters met een accent zijn hier verminkt: de tekst werd ergens verkeerd bewaard.",
                "Typ de letters opnieuw."),
        APOSTROF_WEG(
                "De apostrof van het eerste woord is weg: ze telde als aanhalingsteken rond de hele tekst.",
                "Zet dubbele aanhalingstekens rond de hele tekst, en de apostrof erin."),
        ONZICHTBAAR(
                "In deze regel zit een onzichtbaar teken, dat meekwam bij het kopiëren.",
                "Wis het woord waar het in zit, en typ het opnieuw.");

        private final String message;
        private final String hint;

        Wat(String message, String hint) {
            this.message = message;
            this.hint = hint;
        }
    }

    @Override
    public String message() {
        return wat.message;
    }

    @Override
    public String hint() {
        return wat.hint;
    }
}
