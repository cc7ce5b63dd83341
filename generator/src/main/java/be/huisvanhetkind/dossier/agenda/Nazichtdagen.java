package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Zinsdeel;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.rules.versheid.TeLaat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be read again: one line for each partner and month, and one for all that is late. */
record Nazichtdagen() implements Vervalbron {
    private static final int GENOEMD = 3;
    private static final YearMonth TE_LAAT = YearMonth.of(0, 1);

    /** Whose it is, and when. */
    private record Stapel(Optional<String> eigenaar, YearMonth maand)
            implements Comparable<Stapel> {
        private static final Comparator<Stapel> ORDER =
                Comparator.comparing(Stapel::maand).thenComparing(een -> een.eigenaar.orElse(""));

        @Override
        public int compareTo(Stapel other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        Map<Stapel, List<Item>> stapels = new TreeMap<>();
        TeLaat.readAgain(dossier.huis())
                .filter(item -> !(item instanceof Toegankelijkheidsverklaring))
                .filter(item -> item.nazienVoor().isPresent())
                .sorted(Comparator.comparing(Nazichtdagen::day).thenComparing(Item::titel))
                .forEach(item -> add(item, dossier.vandaag(), stapels));
        return stapels.entrySet().stream()
                .map(een -> due(een.getKey(), een.getValue(), dossier.huis()));
    }

    private static LocalDate day(Item item) {
        return item.nazienVoor().orElse(LocalDate.MAX);
    }

    private static void add(Item item, LocalDate vandaag, Map<Stapel, List<Item>> stapels) {
        LocalDate dag = day(item);
        YearMonth maand = dag.isBefore(vandaag) ? TE_LAAT : YearMonth.from(dag);
        stapels.computeIfAbsent(
                        new Stapel(item.fiche().eigenaar(), maand), stapel -> new ArrayList<>())
                .add(item);
    }

    private static Vervaldag due(Stapel stapel, List<Item> items, Huis huis) {
        return Vervaldag.of(
                day(items.get(0)),
                Vervalsoort.NAZICHT,
                stapel.eigenaar().orElse("huis") + "/" + stapel.maand(),
                "Lees %s van %s na"
                        .formatted(
                                Zinsdeel.count(items.size(), "bestand", "bestanden"),
                                naam(stapel.eigenaar(), huis)),
                titels(items),
                items.stream().map(Bewijs::of).toList());
    }

    private static String naam(Optional<String> eigenaar, Huis huis) {
        return eigenaar.map(id -> huis.find(Partner.class, id).map(Partner::titel).orElse(id))
                .orElse("de coördinatie");
    }

    private static String titels(List<Item> items) {
        String eerste =
                items.stream()
                        .limit(GENOEMD)
                        .map(item -> "“" + item.titel() + "”")
                        .collect(Collectors.joining(", "));
        int rest = items.size() - GENOEMD;
        return rest > 0 ? "%s en nog %s.".formatted(eerste, rest) : eerste + ".";
    }
}
