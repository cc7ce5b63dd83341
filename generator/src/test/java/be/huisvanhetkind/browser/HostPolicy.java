package be.huisvanhetkind.browser;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content security policy that the host sends with every page, from its own settings. */
final class HostPolicy {
    private static final Pattern LINE = Pattern.compile("Content-Security-Policy = \"([^\"]+)\"");

    private HostPolicy() {}

    static String read() {
        try {
            Matcher first = LINE.matcher(Files.readString(BuiltHouse.ROOT.resolve("netlify.toml")));
            if (!first.find()) {
                throw new AssertionError("netlify.toml sets no content security policy");
            }
            return first.group(1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
