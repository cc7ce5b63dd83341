package be.huisvanhetkind.content.source;

import java.util.List;
import java.util.Optional;

/**
 * What the place of a file in the content folder says about it.
 *
 * @param segments the parts of its path, below the content root
 */
public record Address(List<String> segments) {
    public static final String PARTNERS = "partners";
    public static final String NETWERK = "netwerk";
    public static final String BEGRIPPEN = "begrippen";
    public static final String SCHOOLVAKANTIES = "schoolvakanties";
    public static final String TAALGIDS = "taalgids";
    public static final String OMGEVING = "omgeving";
    public static final String ANDERE_HUIZEN = "andere-huizen";
    public static final String ZORGREGIOS = "zorgregios";
    public static final String HUIS = "huis.yml";
    private static final String PROFILE = "partner";

    public Address {
        segments = List.copyOf(segments);
    }

    /** The file's name without its extension; for a partner's profile the name of its folder. */
    public String id() {
        return isProfile() ? segments.get(1) : stem();
    }

    /** The partner whose folder holds the file; a profile owns itself. */
    public Optional<String> owner() {
        return isIn(PARTNERS) && segments.size() > 2
                ? Optional.of(segments.get(1))
                : Optional.empty();
    }

    /**
     * The folder that tells the content type: {@code aanbod} in {@code
     * partners/kompas/aanbod/x.md}.
     */
    public Optional<String> folder() {
        if (isProfile()) {
            return Optional.of(PARTNERS);
        }
        int depth = isIn(PARTNERS) ? 2 : isIn(NETWERK) ? 1 : 0;
        return segments.size() == depth + 2 ? Optional.of(segments.get(depth)) : Optional.empty();
    }

    /** Whether the first folder has this name. */
    public boolean isIn(String folder) {
        return segments.size() > 1 && segments.get(0).equals(folder);
    }

    /**
     * Whether this is nothing but a list: words of the house, how others say them, or what lies
     * around it.
     */
    public boolean isLijst() {
        return isIn(BEGRIPPEN)
                || isIn(TAALGIDS)
                || isOmgeving(ANDERE_HUIZEN)
                || isOmgeving(ZORGREGIOS);
    }

    /** Whether this is a list of what lies around the house. */
    public boolean isOmgeving(String lijst) {
        return isIn(OMGEVING) && segments.size() == 2 && stem().equals(lijst);
    }

    /** Whether this is {@code huis.yml}. */
    public boolean isHuis() {
        return segments.equals(List.of(HUIS));
    }

    /** Whether this is {@code partners/<partner>/partner.md}. */
    public boolean isProfile() {
        return isIn(PARTNERS) && segments.size() == 3 && stem().equals(PROFILE);
    }

    public String fileName() {
        return segments.get(segments.size() - 1);
    }

    /** What comes after the last dot, without it; empty when there is none. */
    public String extension() {
        int dot = fileName().lastIndexOf('.');
        return dot < 0 ? "" : fileName().substring(dot + 1);
    }

    private String stem() {
        int dot = fileName().lastIndexOf('.');
        return dot < 0 ? fileName() : fileName().substring(0, dot);
    }
}
