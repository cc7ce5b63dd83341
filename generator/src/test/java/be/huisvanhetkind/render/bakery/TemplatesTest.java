package be.huisvanhetkind.render.bakery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template of ours may do; say it with a view instead. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\?(no_esc|interpret|eval|eval_json|new|api)\\b|<#noautoesc|<#attempt| style=|"
                            + " on[a-z]+=\"");

    private static boolean forbidden(Path template) {
        try {
            return FORBIDDEN.matcher(Files.readString(template)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noTemplateTurnsEscapingOffOrRunsText() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertEquals(
                    List.of(),
                    templates
                            .filter(Files::isRegularFile)
                            .filter(TemplatesTest::forbidden)
                            .toList());
        }
    }
}
