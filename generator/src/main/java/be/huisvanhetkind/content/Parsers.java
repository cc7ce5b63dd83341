package be.huisvanhetkind.content;

import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.content.front.FrontMatters;
import be.huisvanhetkind.content.markup.Bodies;

/** How files are taken apart: each front matter and each body once, then remembered. */
public record Parsers(FrontMatters fronts, Bodies bodies) {
    /**
     * Parsers that use what was parsed before.
     *
     * @param cache never changes the result
     */
    public static Parsers remembering(Cache cache) {
        return new Parsers(new FrontMatters(cache), new Bodies(cache));
    }
}
