package be.huisvanhetkind.dossier;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Houses of {@code src/test/dossier}, and ways to ask a report what it says. */
public final class Proefdossier {
    private static final Path HUIZEN = Path.of("src/test/dossier");

    private Proefdossier() {}

    /** A recognised house with the files of a folder laid over it. */
    public static Proefhuis house(String name, Path folder) {
        return Proefhuis.erkend(folder).layAll(HUIZEN.resolve(name));
    }

    public static Dossier of(String name, Path folder) {
        return Dossier.of(house(name, folder).now());
    }

    /** The rows of a table, each as its cells with bars between them. */
    public static List<String> rows(Verslag verslag, String rooster) {
        return verslag.roosters()
                .filter(een -> een.naam().equals(rooster))
                .map(Rooster::rijen)
                .flatMap(List::stream)
                .map(Proefdossier::row)
                .toList();
    }

    private static String row(Rij rij) {
        return String.join(" | ", rij.alle().map(Vak::tekst).toList());
    }

    /** What must be done: how long it can wait, what, and why. */
    public static List<String> tasks(Verslag verslag) {
        return verslag.werkpunten().stream()
                .sorted(Werkpunt.ORDER)
                .map(Proefdossier::task)
                .toList();
    }

    private static String task(Werkpunt punt) {
        return "%s %s %s%s"
                .formatted(
                        punt.dringend(),
                        punt.wat(),
                        punt.waarom(),
                        punt.tegen().map(dag -> " " + dag).orElse(""));
    }

    /** Its sentences outside of tables. */
    public static List<String> sentences(Verslag verslag) {
        return verslag.delen().stream()
                .flatMap(
                        deel ->
                                deel instanceof Leesdeel lezen
                                        ? lezen.zinnen().stream()
                                        : Stream.empty())
                .toList();
    }
}
