package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.kinds.Kinds;
import be.huisvanhetkind.content.shapes.OpeningsurenShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opening hours as an author types them. */
public final class TypedHours {
    private TypedHours() {}

    /** Reads what stands below {@code openingsuren:}. */
    public static Openingsuren read(String yaml, Path folder) throws IOException {
        Path path = folder.resolve("uren.md");
        Files.writeString(path, "---\nuren:\n" + yaml.indent(2) + "---\n");
        SourceFile file = new SourceFile("uren.md", new Address(List.of("uren.md")), path);
        List<Finding> findings = new ArrayList<>();
        Reading reading = new Reading(Begrippen.GEEN, name -> Optional.empty());
        Openingsuren uren =
                FrontMatter.read(file, findings::add)
                        .map(front -> front.kop().entries().get(0).value())
                        .flatMap(node -> Kinds.group(new OpeningsurenShape()).read(node, reading))
                        .orElseThrow();
        findings.addAll(reading.findings());
        if (!findings.isEmpty()) {
            throw new AssertionError(findings);
        }
        return uren;
    }
}
