package be.huisvanhetkind.serve;

import be.huisvanhetkind.model.keuze.Keuze;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The colours of the day or those of the night, for who has a device that shows the other. */
enum Kleurstand implements Keuze {
    LICHT("not all"),
    DONKER("all");

    private static final Pattern NIGHT =
            Pattern.compile("@media \\(prefers-color-scheme: ?dark\\)");
    private static final Pattern BOTH = Pattern.compile("color-scheme: ?light dark");

    private final String night;

    Kleurstand(String night) {
        this.night = night;
    }

    static Optional<Kleurstand> find(String name) {
        return Stream.of(values()).filter(one -> one.id().equals(name)).findFirst();
    }

    /** A style sheet in which it always is what the reader wants to see. */
    byte[] in(byte[] css) {
        String sheet =
                NIGHT.matcher(new String(css, StandardCharsets.UTF_8))
                        .replaceAll("@media " + night);
        String scheme = this == LICHT ? "color-scheme:light" : "color-scheme:dark";
        return BOTH.matcher(sheet).replaceAll(scheme).getBytes(StandardCharsets.UTF_8);
    }
}
