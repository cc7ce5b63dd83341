package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.model.Item;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One cell.
 *
 * @param oordeel what to think of it; it is also said in words
 * @param bewijs the files it rests on
 */
public record Vak(String tekst, Optional<Oordeel> oordeel, List<Bewijs> bewijs) {
    public static final Vak LEEG = of("");

    public Vak {
        bewijs = List.copyOf(bewijs);
    }

    public static Vak of(String tekst) {
        return new Vak(tekst, Optional.empty(), List.of());
    }

    /** The name of an item, which leads to its file. */
    public static Vak of(Item item) {
        return of(item.titel()).by(List.of(item));
    }

    /** Words that lead to the file they are about; of more files, these stand behind them. */
    public static Vak linked(String tekst, List<Bewijs> files) {
        return new Vak(
                tekst,
                Optional.empty(),
                files.size() == 1 ? List.of(new Bewijs(tekst, files.get(0).bestand())) : files);
    }

    /** A verdict in its own words. */
    public static Vak of(Oordeel oordeel) {
        return of(oordeel.woord()).judged(oordeel);
    }

    public Vak judged(Oordeel een) {
        return new Vak(tekst, Optional.of(een), bewijs);
    }

    /** The same, resting on some files. */
    public Vak by(Collection<? extends Item> items) {
        return new Vak(tekst, oordeel, items.stream().map(Bewijs::of).distinct().toList());
    }
}
