package be.huisvanhetkind.deur;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives links to who asks for one. There are two: one for who is in the list, and one that does all
 * the same for who is not, and brings nothing.
 */
final class Loket implements AutoCloseable {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final String ALL = "";

    private final Deuradres adres;
    private final Postbus post;
    private final Sleutels sleutels = new Sleutels();
    private final Teller mailboxes = new Teller(3, WHILE);
    private final Teller together = new Teller(300, WHILE);

    Loket(Deuradres adres, Postbus post) {
        this.adres = adres;
        this.post = post;
    }

    /** Sends a link, unless that was asked too often. */
    void send(String mail, Instant now) {
        if (mailboxes.allow(mail, now) && together.allow(ALL, now)) {
            post.put(Brief.link(mail, adres, sleutels.issue(mail, now)));
        }
    }

    Optional<String> peek(String sleutel, Instant now) {
        return sleutels.peek(sleutel, now);
    }

    Optional<String> use(String sleutel, Instant now) {
        return sleutels.use(sleutel, now);
    }

    @Override
    public void close() {
        post.close();
    }
}
