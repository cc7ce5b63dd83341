package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.Frame;
import freemarker.core.HTMLOutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The name of the house and the address of its logo, as they stand on a page. The logo must be
 * shown: an icon in the head is not enough.
 */
public final class NameAndLogo {
    private static final byte[] BODY = "<body".getBytes(StandardCharsets.UTF_8);

    private final byte[] name;
    private final byte[] logo;

    private NameAndLogo(String name, String logo) {
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.logo = logo.getBytes(StandardCharsets.UTF_8);
    }

    public static NameAndLogo of(Frame frame) {
        return new NameAndLogo(
                HTMLOutputFormat.INSTANCE.escapePlainText(frame.naam()), frame.logo().url().path());
    }

    /** What of the brand a page lacks, in Dutch. */
    public Optional<String> missingOn(byte[] page) {
        if (find(name, page, 0) < 0) {
            return Optional.of("de naam");
        }
        return find(logo, page, Math.max(0, find(BODY, page, 0))) < 0
                ? Optional.of("het logo")
                : Optional.empty();
    }

    private static int find(byte[] part, byte[] text, int from) {
        for (int at = from; at <= text.length - part.length; at++) {
            int same = 0;
            while (same < part.length && text[at + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return at;
            }
        }
        return -1;
    }
}
