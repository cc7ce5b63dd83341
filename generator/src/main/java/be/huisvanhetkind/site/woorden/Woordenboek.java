package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.taal.Hoofdletter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every word the site says itself, in one language: {@code woorden/fr.properties}. What stands
 * between braces is filled in; a word that depends on a number says so as ICU does: {@code {0,
 * plural, one {# maand} other {# maanden}}}.
 */
public final class Woordenboek {
    /** Begins the names of what the script in the browser says, which it fills in by itself. */
    static final String SCRIPT = "script.";

    private static final Map<Sitetaal, Woordenboek> ALL = all();

    /** The words of the language in which every house speaks. */
    public static final Woordenboek NL = of(Sitetaal.NL);

    private final Sitetaal taal;
    private final Map<String, String> teksten;
    private final Map<String, Uitdrukking> woorden;

    Woordenboek(Sitetaal taal, Map<String, String> woorden) {
        Map<String, Uitdrukking> compiled = new TreeMap<>();
        woorden.forEach(
                (key, text) -> {
                    if (!key.startsWith(SCRIPT)) {
                        compiled.put(key, Uitdrukking.of(text, taal));
                    }
                });
        this.taal = taal;
        this.teksten = Map.copyOf(woorden);
        this.woorden = Map.copyOf(compiled);
    }

    public static Woordenboek of(Sitetaal taal) {
        return Objects.requireNonNull(ALL.get(taal));
    }

    public Sitetaal taal() {
        return taal;
    }

    /**
     * A word or a sentence.
     *
     * @param waarden what is filled in: texts and whole numbers
     * @throws IllegalArgumentException when there is no such word
     */
    public String woord(String sleutel, Object... waarden) {
        Uitdrukking text = woorden.get(sleutel);
        if (text == null) {
            throw new IllegalArgumentException("No word “" + sleutel + "” in " + taal.id());
        }
        return text.with(waarden);
    }

    /** The same, when it is there. */
    public Optional<String> find(String sleutel, Object... waarden) {
        Uitdrukking text = woorden.get(sleutel);
        return text == null ? Optional.empty() : Optional.of(text.with(waarden));
    }

    /** A text of this language with a capital, as at the beginning of a sentence. */
    public String hoofdletter(String text) {
        return Hoofdletter.of(text, taal.id());
    }

    /** A text of this language as a sentence. */
    public String zin(String text) {
        return Tekens.zin(text, taal.id());
    }

    /** A text as it stands in the file, for a script that fills it in by itself. */
    String tekst(String sleutel) {
        return Objects.requireNonNull(teksten.get(sleutel), sleutel);
    }

    /** The name of every word, in no order. */
    public Set<String> sleutels() {
        return teksten.keySet();
    }

    private static Map<Sitetaal, Woordenboek> all() {
        Map<Sitetaal, Woordenboek> all = new EnumMap<>(Sitetaal.class);
        Stream.of(Sitetaal.values())
                .forEach(taal -> all.put(taal, new Woordenboek(taal, read(taal))));
        return Map.copyOf(all);
    }

    private static Map<String, String> read(Sitetaal taal) {
        String file = "/woorden/" + taal.id() + ".properties";
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Woordenboek.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> texts.put(key, words.getProperty(key)));
        return texts;
    }
}
