package be.huisvanhetkind;

import be.huisvanhetkind.content.Document;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.site.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A house of the repository, read, checked and built, for tests in other packages.
 *
 * @param content where its files lie
 * @param site every file of its site as text, by its path
 */
public record BuiltHouse(
        Path content, Huis huis, List<Document> documents, Map<String, String> site) {
    public static final LocalDate TODAY = RealHouse.TODAY;
    public static final Path ROOT = RealHouse.ROOT;

    /** The house in a content folder, counted from the root of the repository. */
    public static BuiltHouse of(String folder) {
        Path content = ROOT.resolve(folder);
        Huis huis = RealHouse.check(content).value().orElseThrow();
        Outcome<List<OutputFile>> files =
                Generator.generate(
                        huis, BaseUrl.ROOT, ROOT.resolve("templates"), ROOT.resolve("assets"));
        Map<String, String> site = new TreeMap<>();
        for (OutputFile file : files.value()) {
            site.put(file.path(), new String(file.recipe().bytes(), StandardCharsets.UTF_8));
        }
        return new BuiltHouse(content, huis, RealHouse.documents(content), site);
    }
}
