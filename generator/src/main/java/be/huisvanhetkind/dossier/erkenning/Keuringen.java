package be.huisvanhetkind.dossier.erkenning;

import be.huisvanhetkind.dossier.erkenning.Voorwaarde.Bevonden;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verleden.Sinds;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.taal.Datumwoord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of the conditions, as a table. */
final class Keuringen {
    private Keuringen() {}

    static Rooster rooster(List<Keuring> regels, Dossier dossier) {
        return new Rooster(
                        "voorwaarden",
                        "Voorwaarden",
                        "",
                        Kleed.KEURING,
                        List.of(
                                "Voorwaarde",
                                "Oordeel",
                                "Sinds",
                                "Waarom",
                                "Wie vraagt het",
                                "Bewijs"),
                        regels.stream().map(regel -> row(regel, dossier)).toList())
                .dense();
    }

    private static Rij row(Keuring regel, Dossier dossier) {
        Bevonden bevonden = regel.bevonden();
        List<Bewijs> files = bevonden.gegeven().bewijs().stream().map(Bewijs::of).toList();
        return Rij.of(
                Vak.of(regel.voorwaarde().wat()),
                Vak.of(bevonden.oordeel()),
                Vak.of(since(regel, dossier)),
                Vak.of(why(bevonden)),
                Vak.of(regel.voorwaarde().bron()),
                new Vak(shown(files), Optional.empty(), files));
    }

    private static String shown(List<Bewijs> files) {
        return files.size() == 1 ? files.get(0).titel() : "";
    }

    private static String since(Keuring regel, Dossier dossier) {
        Oordeel oordeel = regel.bevonden().oordeel();
        return dossier.verleden()
                .since(huis -> regel.voorwaarde().judge(huis).oordeel() == oordeel)
                .map(Keuringen::said)
                .orElse("");
    }

    private static String said(Sinds sinds) {
        String dag = Datumwoord.of(sinds.dag());
        return sinds.isBegin() ? dag : "minstens " + dag;
    }

    /** What stands in the way, or why it cannot be said. */
    static String why(Bevonden bevonden) {
        return bevonden.bevindingen().isEmpty()
                ? bevonden.gegeven().waaromNiet().orElseGet(() -> unread(bevonden))
                : bevonden.bevindingen().stream()
                        .map(Finding::message)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static String unread(Bevonden bevonden) {
        return bevonden.oordeel() == Oordeel.ONBEKEND
                ? "Niet elk bestand is te lezen. Verbeter eerst wat huis check zegt."
                : "";
    }
}
