package be.huisvanhetkind.deur;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in. A session ends when nothing is asked for two hours, or after twelve; only the digest
 * of its name is kept, and nothing is kept when the program stops.
 */
final class Sessies {
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 2_000;

    private final Map<String, Sessie> open = new Begrensd<>(MOST);

    /**
     * Somebody who is in.
     *
     * @param token must come back with every form
     */
    record Sessie(String mail, String token, Instant begun, Instant seen) {
        boolean isOpen(Instant now) {
            return now.isBefore(seen.plus(IDLE)) && now.isBefore(begun.plus(LONGEST));
        }
    }

    /** Lets somebody in; the name of the session is for the browser only. */
    synchronized String begin(String mail, Instant now) {
        String name = Toeval.word();
        open.put(Toeval.digest(name), new Sessie(mail, Toeval.word(), now, now));
        return name;
    }

    /** Who is in by a name. */
    synchronized Optional<Sessie> find(String name, Instant now) {
        String digest = Toeval.digest(name);
        Optional<Sessie> found =
                Optional.ofNullable(open.get(digest)).filter(one -> one.isOpen(now));
        found.ifPresentOrElse(
                one -> open.put(digest, new Sessie(one.mail(), one.token(), one.begun(), now)),
                () -> open.remove(digest));
        return found;
    }

    synchronized void end(String name) {
        open.remove(Toeval.digest(name));
    }

    /** Ends every session of somebody, also on a laptop that was lost. */
    synchronized void endAll(String mail) {
        open.values().removeIf(one -> one.mail().equals(mail));
    }
}
