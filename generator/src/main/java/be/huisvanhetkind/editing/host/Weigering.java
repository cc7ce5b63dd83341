package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Onbereikbaar;
import java.util.Optional;
import java.util.Set;

/** Why a host does not do what it is asked, in a Dutch sentence without any secret. */
final class Weigering {
    private static final int MOVED = 300;
    private static final int UNKNOWN = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int SECONDS = 60;

    /** What a host says of the thing that is asked; who asks knows what that means. */
    private static final Set<Integer> ABOUT_THE_THING = Set.of(400, 404, 405, 409, 422);

    private Weigering() {}

    /** Nothing when the answer tells of what was asked. */
    static Optional<Onbereikbaar> of(Host host, HostAnswer answer) {
        int status = answer.status();
        if (status < MOVED || ABOUT_THE_THING.contains(status)) {
            return Optional.empty();
        }
        return Optional.of(new Onbereikbaar(sentence(host.naam(), answer)));
    }

    static Onbereikbaar silent(Host host, Exception why) {
        return new Onbereikbaar(
                "%s antwoordt niet. Wat je schreef, is daar niet bewaard; probeer het straks opnieuw."
                        .formatted(host.naam()),
                why);
    }

    /** What is published is not there. */
    static Onbereikbaar lost(Host host) {
        return new Onbereikbaar(
                "De inhoud van het huis staat niet op de tak “%s” bij %s."
                        .formatted(host.tak(), host.naam()));
    }

    /** A write that the host does not take, though nobody else wrote meanwhile. */
    static Onbereikbaar refused(Host host) {
        return new Onbereikbaar(
                "%s neemt deze wijziging niet aan. Er is niets bewaard; vraag de coördinator om hulp."
                        .formatted(host.naam()));
    }

    private static String sentence(String host, HostAnswer answer) {
        if (isBusy(answer)) {
            return "%s is te vaak gevraagd. Probeer het opnieuw %s."
                    .formatted(host, moment(answer));
        }
        return sentence(answer.status()).formatted(host, answer.status());
    }

    private static String sentence(int status) {
        return switch (status) {
            case UNKNOWN ->
                    "%s kent ons toegangsbewijs niet (meer). De coördinator moet een nieuw geven.";
            case FORBIDDEN ->
                    "Ons toegangsbewijs mag dit niet bij %s. De coördinator moet een ander geven.";
            default ->
                    status < UNKNOWN
                            ? "De inhoud van het huis staat niet meer waar ze stond bij %s."
                            : "%s kan het nu niet (code %d). Probeer het straks opnieuw.";
        };
    }

    private static boolean isBusy(HostAnswer answer) {
        boolean none =
                answer.headers().firstValue("x-ratelimit-remaining").equals(Optional.of("0"));
        boolean wait = answer.headers().firstValue("Retry-After").isPresent();
        return answer.status() == TOO_MANY || answer.status() == FORBIDDEN && (none || wait);
    }

    private static String moment(HostAnswer answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Math.max(1, Integer.parseInt(text) / SECONDS))
                .map(minutes -> minutes == 1 ? "over een minuut" : "over " + minutes + " minuten")
                .orElse("over een uur");
    }
}
