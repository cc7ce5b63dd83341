package be.huisvanhetkind.cache;

import java.nio.charset.StandardCharsets;

/**
 * What was looked at before, and found good: it need not be looked at again. Only what is good is
 * remembered, so that every finding is always found anew. Safe for use by several threads.
 *
 * @param ground everything a verdict rests on besides what it is about
 */
public record Verdicts(Cache cache, String ground) {
    /** Verdicts that nobody remembers. */
    public static Verdicts none() {
        return new Verdicts(Cache.empty(), "");
    }

    /** Whether something was good before. */
    public boolean isGood(String what) {
        return cache.knows(key(what));
    }

    public void remember(String what) {
        cache.remember(key(what), new Encoder());
    }

    private String key(String what) {
        return Cache.key("goed " + ground, what.getBytes(StandardCharsets.UTF_8));
    }
}
