package be.huisvanhetkind.site.vragen;

import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.index.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is asked of the items of a type: {@code leeftijd=30m, gratis, open=zaterdag}. Every part
 * must hold.
 */
public final class Zoekopdracht {
    private final Datasoort soort;
    private final Index index;
    private final List<Keuzeveld> velden;

    private Zoekopdracht(Datasoort soort, Index index) {
        this.soort = soort;
        this.index = index;
        this.velden = Keuzevelden.of(soort, index);
    }

    /** The type that somebody names, by the word for one or for all of them. */
    public static Datasoort soort(String naam) {
        return Datasoort.ALL.stream()
                .filter(one -> one.naam().equals(naam) || one.lijst().equals(naam))
                .findFirst()
                .orElseThrow(() -> unknown(naam, "is geen lijst van dit huis", lijsten()));
    }

    private static List<String> lijsten() {
        return Datasoort.ALL.stream().map(Datasoort::lijst).toList();
    }

    /**
     * The items that fit, ordered by id.
     *
     * @param where empty for all of them
     * @throws UnknownWord when part of the question means nothing
     */
    public static List<Publiek> find(Datasoort soort, String where, Index index) {
        Predicate<Publiek> fits = new Zoekopdracht(soort, index).parse(where);
        return index.all(soort.type()).stream().map(Publiek.class::cast).filter(fits).toList();
    }

    private Predicate<Publiek> parse(String where) {
        List<Predicate<Publiek>> all = new ArrayList<>();
        for (String part : where.split("[,;&]")) {
            if (!part.isBlank()) {
                all.add(condition(part.strip()));
            }
        }
        return item -> all.stream().allMatch(one -> one.test(item));
    }

    private Predicate<Publiek> condition(String part) {
        int is = part.indexOf('=');
        return is < 0
                ? alone(normal(part))
                : named(normal(part.substring(0, is)), normal(part.substring(is + 1)));
    }

    private Predicate<Publiek> named(String key, String value) {
        Keuzeveld veld =
                velden.stream()
                        .filter(one -> one.sleutels().contains(key))
                        .findFirst()
                        .orElseThrow(
                                () -> unknown(key, "is geen veld om op te kiezen", sleutels()));
        return veld.with(value)
                .orElseThrow(
                        () -> unknown(value, "past niet bij “%s”".formatted(key), veld.waarden()));
    }

    /** A value that says by itself which field is meant: {@code gratis}. */
    private Predicate<Publiek> alone(String value) {
        return velden.stream()
                .filter(veld -> veld.waarden().contains(value))
                .findFirst()
                .flatMap(veld -> veld.with(value))
                .or(() -> yes(value).findFirst())
                .orElseThrow(() -> unknown(value, "zegt ons niets", words(), sleutels()));
    }

    /** A field that is yes or no, by its own name: {@code tolk}. */
    private Stream<Predicate<Publiek>> yes(String key) {
        return velden.stream()
                .filter(veld -> veld.sleutels().contains(key) && veld.waarden().contains("ja"))
                .flatMap(veld -> veld.with("ja").stream());
    }

    private List<String> sleutels() {
        return velden.stream().flatMap(veld -> veld.sleutels().stream()).distinct().toList();
    }

    private List<String> words() {
        return Stream.concat(
                        sleutels().stream(), velden.stream().flatMap(v -> v.waarden().stream()))
                .distinct()
                .toList();
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    }

    private static UnknownWord unknown(String word, String what, List<String> known) {
        return unknown(word, what, known, known);
    }

    /** The nearest of all that is known, or else some of it: there may be hundreds. */
    private static UnknownWord unknown(
            String word, String what, List<String> known, List<String> shown) {
        String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", shown));
        return new UnknownWord(
                "%s %s. %s".formatted(Quote.of(word), what, Nearest.hint(word, known, choice)));
    }
}
