package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.blad.Bestandsadres;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the dossier is for everybody: on a phone and wide, in all colours. */
@InBrowser
class DossierInBrowserTest {
    @TempDir private Path folder;

    /** A mail stands in a folder below; it is no page. */
    @Test
    void theJudgesFindNothingOnAnyPage(Chromium chromium) throws IOException {
        List<OutputFile> files =
                new Dossiermap(
                                Dossier.of(BuiltHouse.real().huis()),
                                Layers.of(BuiltHouse.ROOT.resolve("assets")),
                                Bestandsadres.NERGENS)
                        .files();
        Path output = folder.resolve("dossier");
        Publication.publish(files, output, () -> {});
        List<String> pages =
                files.stream()
                        .map(OutputFile::path)
                        .filter(path -> path.matches("[^/]+\\.html"))
                        .toList();
        assertFalse(pages.isEmpty());
        try (SiteServer server = SiteServer.of(output)) {
            Inspection judges = Inspection.brief(server.origin());
            List<String> problems =
                    pages.stream().flatMap(page -> problems(judges, chromium, page)).toList();
            assertEquals("", String.join("\n", problems));
        }
    }

    private static Stream<String> problems(Inspection judges, Chromium chromium, String page) {
        return judges.problems(chromium, "/" + page).stream().map(said -> page + ", " + said);
    }
}
