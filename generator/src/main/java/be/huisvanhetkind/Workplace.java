package be.huisvanhetkind;

import be.huisvanhetkind.render.output.Layers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a house lies, and how it is looked at.
 *
 * @param content the folders with its content, the first with {@code huis.yml}
 * @param templates the folders with templates
 * @param assets the folders with styles, scripts and signs
 * @param memory the folder in which is kept what was made before; it may be deleted at any time
 * @param base where the site will stand; when absent, what {@code huis.yml} says
 * @param vandaag the day the house is looked at
 * @param program tells this build of the program from any other
 */
public record Workplace(
        List<Path> content,
        Layers templates,
        Layers assets,
        Path memory,
        Optional<String> base,
        LocalDate vandaag,
        String program) {
    public Workplace {
        content = List.copyOf(content);
    }

    /** Every folder that somebody may change. */
    public List<Path> folders() {
        return Stream.of(content, templates.present(), assets.present())
                .flatMap(List::stream)
                .toList();
    }

    /** The same house, looked at on another day. */
    public Workplace on(LocalDate dag) {
        return new Workplace(content, templates, assets, memory, base, dag, program);
    }
}
