package be.huisvanhetkind.begin;

import be.huisvanhetkind.content.findings.NaamOngeldig;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody told about a house that begins; every answer is good.
 *
 * @param naam the whole name
 * @param vorm what stands in {@code huis.yml}
 * @param partner the name of the first partner
 */
record Antwoorden(
        String naam,
        List<Gemeente> gemeenten,
        String vorm,
        String telefoon,
        String mail,
        Kleuren kleuren,
        String partner) {
    private static final int LONGEST_FOLDER = 60;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int LONGEST_SLOGAN = 120;

    private static final Pattern SHARED = Pattern.compile("(?i)^huis van het kind\\s+");

    Antwoorden {
        gemeenten = List.copyOf(gemeenten);
    }

    /** Of an answer to each question. */
    static Antwoorden of(Map<Startvraag, String> answers) {
        return new Antwoorden(
                answer(answers, Startvraag.NAAM),
                Gemeenten.of(answer(answers, Startvraag.GEMEENTE)),
                answer(answers, Startvraag.VORM),
                answer(answers, Startvraag.TELEFOON),
                answer(answers, Startvraag.MAIL),
                Kleuren.of(answer(answers, Startvraag.KLEUREN)),
                answer(answers, Startvraag.PARTNER));
    }

    private static String answer(Map<Startvraag, String> answers, Startvraag vraag) {
        return Objects.requireNonNull(answers.get(vraag), vraag.id()).strip();
    }

    /** The part of the name that differs per house. */
    String korteNaam() {
        String own = SHARED.matcher(naam).replaceFirst("");
        String shown = own.length() < SHORTEST ? naam : own;
        return shown.length() <= LONGEST ? shown : cut(shown, LONGEST, ' ');
    }

    /** Whole words, as many as there is room for. */
    private static String cut(String text, int length, char between) {
        int end = text.lastIndexOf(between, length);
        return text.substring(0, end < SHORTEST ? length : end);
    }

    /** For whom the house is, as short as there is room for. */
    String slagzin() {
        String names = gemeenten.stream().map(Gemeente::naam).collect(Collectors.joining(", "));
        String whole = "Voor elk gezin in %s: van zwanger tot 24 jaar.".formatted(and(names));
        return whole.length() <= LONGEST_SLOGAN
                ? whole
                : "Voor elk gezin in onze gemeenten: van zwanger tot 24 jaar.";
    }

    private static String and(String names) {
        return names.replaceFirst(", (?=[^,]*$)", " en ");
    }

    /** The folder of the first partner: a name that every computer can have. */
    String map() {
        String slug = Slug.of(partner);
        if (slug.isEmpty()) {
            return "eerste-partner";
        }
        return NaamOngeldig.isOfWindows(slug)
                ? "partner-" + slug
                : slug.length() <= LONGEST_FOLDER ? slug : cut(slug, LONGEST_FOLDER, '-');
    }

    /** Who looks after personal data. */
    String verantwoordelijke() {
        String whole = "%s, voor %s".formatted(partner, naam);
        return whole.length() <= LONGEST_SLOGAN ? whole : partner;
    }
}
