package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.web.Types;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of what somebody is typing and did not keep yet, with the pictures in them, each under a
 * name nobody can guess who did not type it. The last are remembered. Safe for use by several
 * threads.
 */
final class Kladden {
    /** The folder of what is remembered. */
    private static final String FOLDER = Vel.FOLDER + "kijk/";

    private static final int KEPT = 128;

    /** A picture that a page asks for. */
    private static final Pattern PICTURE =
            Pattern.compile("(?<=[\"' ,])/[^\"' ,]*?(media/[^\"' ,]+)");

    /** Something that is remembered. */
    record Klad(String type, byte[] bytes) {}

    private final Map<String, Klad> pages =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Klad> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * Remembers a page, and the pictures in it that only this house has; gives the address under
     * which it can be seen.
     *
     * @param of the house it is a page of
     * @param token of who typed it
     */
    String keep(byte[] page, Beeld of, String token) {
        String text = new String(page, StandardCharsets.UTF_8);
        String there =
                PICTURE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(address(found, of, token)));
        return keep(new Klad(Types.HTML, there.getBytes(StandardCharsets.UTF_8)), token);
    }

    /** Where a picture can be seen: on the site, when it is there, else among these. */
    private String address(MatchResult found, Beeld of, String token) {
        String file = found.group(1);
        return of.isNew(file)
                ? of.file(file)
                        .map(one -> new Klad(Types.of(file), one.recipe().bytes()))
                        .map(klad -> keep(klad, token))
                        .orElse(found.group())
                : found.group();
    }

    private synchronized String keep(Klad klad, String token) {
        String what = token + Digest.of(klad.bytes());
        String name = Digest.of(what.getBytes(StandardCharsets.UTF_8));
        pages.remove(name);
        pages.put(name, klad);
        return FOLDER + name;
    }

    synchronized Optional<Klad> find(String name) {
        return Optional.ofNullable(pages.get(name));
    }
}
