package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.dubbel.AanbodDubbel;
import java.util.List;
import java.util.stream.Stream;

/** What partners do next to each other. */
record Overlapdeel(Huis huis, Telling telling, List<Overlap> overlappen) {
    private static final int ZINNEN = 10;

    Overlapdeel {
        overlappen = List.copyOf(overlappen);
    }

    Leesdeel zinnen() {
        List<String> told =
                Stream.concat(
                                overlappen.stream().limit(ZINNEN).map(Overlap::zin),
                                twice().map(Finding::message))
                        .toList();
        return new Leesdeel(
                "Wat partners naast elkaar doen",
                told.isEmpty() ? List.of("Geen twee partners doen apart hetzelfde.") : told);
    }

    private Stream<Finding> twice() {
        return Rules.judge(AanbodDubbel.class, huis).stream().flatMap(List::stream);
    }

    Rooster rooster() {
        return new Rooster(
                "overlap",
                "Overlap, één voor één",
                "Dezelfde vorm van aanbod in hetzelfde domein, in dezelfde wijk en voor dezelfde leeftijd, van partners die niet zeggen dat ze het samen doen. Dat kan goed zijn: beslis het samen.",
                Kleed.TABEL,
                List.of("Wijk", "Vorm", "Domein", "Leeftijd", "Partners", "Aanbod"),
                overlappen.stream().map(this::row).toList());
    }

    private Rij row(Overlap overlap) {
        return Rij.of(
                Vak.of(overlap.wijk().naam()),
                Vak.of(overlap.vorm().naam()),
                Vak.of(overlap.domein().naam()),
                Vak.of(overlap.ages()),
                Vak.of(overlap.wie()),
                telling.number(overlap.leden()));
    }
}
