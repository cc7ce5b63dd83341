package be.huisvanhetkind.taal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fixed set of words and expressions that can be found in texts. Finds whole words, whatever
 * their case; an expression in capitals only ({@code LOK}) is found in capitals only, and one with
 * a full stop at its end only ({@code max.}) with that full stop. The longest expression at a place
 * wins. Takes a time that grows with the text, not with the set.
 *
 * @param <T> what an expression stands for
 */
public final class Uitdrukkingen<T> {
    private final Map<String, List<Uitdrukking<T>>> perEersteWoord;

    /** Marks of the first words, so that most words of a text need not be looked up. */
    private final BitSet kenmerken = new BitSet();

    private record Uitdrukking<T>(String tekst, List<String> woorden, T betekenis) {}

    /**
     * An expression that stands in a text.
     *
     * @param woorden as they are typed
     * @param vanaf where they begin
     */
    public record Vondst<T>(T betekenis, String woorden, int vanaf) {}

    private Uitdrukkingen(Map<String, List<Uitdrukking<T>>> perEersteWoord) {
        this.perEersteWoord = perEersteWoord;
        perEersteWoord.keySet().forEach(woord -> kenmerken.set(new Brokken(woord).kenmerk(0)));
    }

    /** The set of some expressions, with what each stands for. */
    public static <T> Uitdrukkingen<T> of(Map<String, T> uitdrukkingen) {
        Map<String, List<Uitdrukking<T>>> perEersteWoord = new HashMap<>();
        uitdrukkingen.forEach(
                (tekst, betekenis) -> {
                    List<String> woorden = new Brokken(tekst).sleutels();
                    if (!woorden.isEmpty()) {
                        perEersteWoord
                                .computeIfAbsent(woorden.get(0), eerste -> new ArrayList<>())
                                .add(new Uitdrukking<>(tekst.strip(), woorden, betekenis));
                    }
                });
        perEersteWoord
                .values()
                .forEach(lijst -> lijst.sort((a, b) -> b.woorden.size() - a.woorden.size()));
        return new Uitdrukkingen<>(perEersteWoord);
    }

    /** What stands in a text, in order. */
    public List<Vondst<T>> in(String tekst) {
        if (perEersteWoord.isEmpty()) {
            return List.of();
        }
        List<Vondst<T>> vondsten = new ArrayList<>();
        Brokken brokken = new Brokken(tekst);
        for (int i = 0; i < brokken.aantal(); i++) {
            Optional<Uitdrukking<T>> hier = op(brokken, i);
            if (hier.isPresent()) {
                vondsten.add(vondst(brokken, i, hier.get()));
                i += hier.get().woorden.size() - 1;
            }
        }
        return vondsten;
    }

    private Optional<Uitdrukking<T>> op(Brokken brokken, int nummer) {
        if (!kenmerken.get(brokken.kenmerk(nummer))) {
            return Optional.empty();
        }
        return perEersteWoord.getOrDefault(brokken.sleutel(nummer), List.of()).stream()
                .filter(een -> standsIn(brokken, nummer, een))
                .findFirst();
    }

    private static <T> boolean standsIn(Brokken brokken, int nummer, Uitdrukking<T> een) {
        if (nummer + een.woorden.size() > brokken.aantal()) {
            return false;
        }
        for (int i = 1; i < een.woorden.size(); i++) {
            boolean volgt = brokken.follows(nummer + i);
            if (!volgt || !een.woorden.get(i).equals(brokken.sleutel(nummer + i))) {
                return false;
            }
        }
        int laatste = nummer + een.woorden.size() - 1;
        boolean zoalsHetHoort =
                !isHoofdletters(een.tekst) || brokken.tekst(nummer, laatste).equals(een.tekst);
        return zoalsHetHoort && (!hasOnlyPunt(een.tekst) || brokken.hasPunt(laatste));
    }

    /** {@code max.} is no {@code max}, but {@code d.w.z} is {@code d.w.z.}. */
    private static boolean hasOnlyPunt(String tekst) {
        return tekst.indexOf('.') == tekst.length() - 1;
    }

    private static boolean isHoofdletters(String tekst) {
        return tekst.length() > 1 && tekst.equals(tekst.toUpperCase(Locale.ROOT));
    }

    private static <T> Vondst<T> vondst(Brokken brokken, int nummer, Uitdrukking<T> een) {
        String woorden = brokken.tekst(nummer, nummer + een.woorden.size() - 1);
        boolean metPunt =
                een.tekst.endsWith(".") && brokken.hasPunt(nummer + een.woorden.size() - 1);
        return new Vondst<>(
                een.betekenis, metPunt ? woorden + "." : woorden, brokken.start(nummer));
    }
}
