package be.huisvanhetkind.deur;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Links by which people come in. Each is good once, for a quarter of an hour, for the address it
 * was made for; only its digest is kept.
 */
final class Sleutels {
    static final Duration GOOD = Duration.ofMinutes(15);
    private static final int MOST = 2_000;

    private final Map<String, Uitgegeven> open = new Begrensd<>(MOST);

    private record Uitgegeven(String mail, Instant until) {}

    /** A new one, for an address. */
    synchronized String issue(String mail, Instant now) {
        String word = Toeval.word();
        open.put(Toeval.digest(word), new Uitgegeven(mail, now.plus(GOOD)));
        return word;
    }

    /** The address one was made for, as long as it is good; it stays good. */
    synchronized Optional<String> peek(String word, Instant now) {
        return Optional.ofNullable(open.get(Toeval.digest(word)))
                .filter(one -> now.isBefore(one.until()))
                .map(Uitgegeven::mail);
    }

    /** The same; it is used up, and so are the others of that address. */
    synchronized Optional<String> use(String word, Instant now) {
        Optional<String> mail = peek(word, now);
        mail.ifPresent(address -> open.values().removeIf(one -> one.mail().equals(address)));
        return mail;
    }
}
