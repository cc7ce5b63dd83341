package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import java.util.List;

/** What there is for families and what is missing (rijen 23, 26, 29, 36, 37, 40, 41, 44, 72). */
public record Dekking() implements Rapport {
    private static final String NAAM = "dekking";
    private static final String TITEL = "Dekking: wat er is en wat ontbreekt";

    @Override
    public Verslag of(Dossier dossier) {
        Telling telling = Telling.of(dossier.huis());
        return telling.size() == 0
                ? empty()
                : new Dekkingsverslag(dossier, telling).write(NAAM, TITEL);
    }

    private static Verslag empty() {
        return new Verslag(
                NAAM,
                TITEL,
                "Er is nog geen aanbod om te tellen.",
                List.of(new Kerncijfer("0", "aanbod voor gezinnen")),
                List.of(),
                List.of(
                        Leesdeel.of(
                                "Aanbod",
                                "Er is nog geen aanbod dat gezinnen kunnen vinden. Schrijf een bestand in partners/, in de map “aanbod” van een partner, en zet het op “gepubliceerd”.")));
    }
}
