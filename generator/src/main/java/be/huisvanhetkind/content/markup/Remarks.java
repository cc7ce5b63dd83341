package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.OpmerkingVerborgen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes what an author wrote for nobody out of a body, before a parser sees it: parsers do not
 * agree on where a remark ends, and then its words are on the site.
 */
final class Remarks {
    /** Changes with what is a remark; part of the cache key. */
    static final String VERSION = "1";

    /** A text with more is made to hurt. */
    private static final int MOST = 100;

    private Remarks() {}

    /**
     * The body without remarks; nothing when there is no end to them.
     *
     * @param finder gives the first remark of a source at or behind an offset
     */
    static Optional<Body> hide(Body body, BiFunction<String, Integer, Optional<Remark>> finder) {
        StringBuilder left = new StringBuilder(body.source());
        List<Integer> found = new ArrayList<>();
        int shorter = 0;
        Optional<Remark> next = finder.apply(body.source(), 0);
        while (next.isPresent()) {
            if (found.size() == MOST) {
                return Optional.empty();
            }
            Remark remark = next.get();
            found.add(remark.start() + shorter);
            left.replace(remark.start(), remark.end(), remark.instead());
            shorter += remark.end() - remark.start() - remark.instead().length();
            next = finder.apply(left.toString(), remark.start() + remark.instead().length());
        }
        found.forEach(offset -> body.findings().accept(new OpmerkingVerborgen(body.at(offset))));
        return Optional.of(
                found.isEmpty()
                        ? body
                        : new Body(
                                body.file(), left.toString(), body.firstLine(), body.findings()));
    }
}
