package be.huisvanhetkind.editing.concept;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One piece of work of one partner: files that are new, changed or taken away beside what is
 * published.
 *
 * @param naam its partner and a name of its own, {@code kompas/babbelcafe}; letters, digits and
 *     hyphens
 * @param titel what it is about, in a few words of its writer
 * @param basis what was published when it was begun, or last brought up to date
 * @param stand its files as they are now
 * @param paths the files in which it differs from its basis, below the content folder, sorted
 * @param gewijzigd when somebody last wrote in it
 * @param ingediend whether its writer asked to publish it
 * @param nazicht where it is reviewed, when that is elsewhere: the address of a pull request
 */
public record Concept(
        String naam,
        String titel,
        Versie basis,
        Versie stand,
        List<String> paths,
        Instant gewijzigd,
        boolean ingediend,
        Optional<String> nazicht) {
    /** What the branch of a draft begins with; its name comes behind it. */
    public static final String TAKKEN = "concept/";

    /** What the line begins with by which a commit tells what its draft is about. */
    public static final String TITEL = "Concept: ";

    private static final Pattern NAAM =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    /** The one last written in first. */
    public static final Comparator<Concept> NEWEST_FIRST =
            Comparator.comparing(Concept::gewijzigd).reversed().thenComparing(Concept::naam);

    public Concept {
        paths = List.copyOf(paths);
    }

    /** Whether a draft may have such a name. */
    public static boolean isNaam(String naam) {
        return NAAM.matcher(naam).matches();
    }

    /** The same work, called otherwise. */
    public Concept withTitel(String other) {
        return new Concept(naam, other, basis, stand, paths, gewijzigd, ingediend, nazicht);
    }

    /** The partner whose work it is, by the name of its folder. */
    public String partner() {
        return naam.substring(0, naam.indexOf('/'));
    }
}
