package be.huisvanhetkind.dossier;

import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import java.util.List;
import java.util.stream.Collectors;

/** What a report says, as lines a test can name. */
public record Verslaglezer(Verslag verslag) {
    /** The rows of a table, cells with bars between them. */
    public List<String> rows(String rooster) {
        return verslag
                .roosters()
                .filter(een -> een.naam().equals(rooster))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + rooster))
                .rijen()
                .stream()
                .map(Verslaglezer::line)
                .toList();
    }

    private static String line(Rij rij) {
        return rij.alle().map(Vak::tekst).collect(Collectors.joining(" | "));
    }

    public List<String> tables() {
        return verslag.roosters().map(Rooster::naam).toList();
    }

    public List<String> sentences(String kop) {
        return verslag.delen().stream()
                .filter(deel -> deel.kop().equals(kop))
                .map(Leesdeel.class::cast)
                .flatMap(deel -> deel.zinnen().stream())
                .toList();
    }

    /** What must be done, each with how urgent it is. */
    public List<String> tasks() {
        return verslag.werkpunten().stream()
                .sorted(Werkpunt.ORDER)
                .map(punt -> punt.dringend() + " " + punt.wat())
                .toList();
    }

    public List<String> numbers() {
        return verslag.kerncijfers().stream()
                .map(cijfer -> cijfer.waarde() + " " + cijfer.wat())
                .toList();
    }
}
