package be.huisvanhetkind.serve;

import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import be.huisvanhetkind.web.Types;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code /_huis/dossier/}: the dossier of the house as it is now, for who sits at this machine. */
final class Dossierkast {
    static final String PATH = "/_huis/dossier/";

    private Optional<Kept> kept = Optional.empty();

    /** The files of one state of the house. */
    private record Kept(Huis huis, Map<String, OutputFile> files) {
        static Kept of(Huis huis, Showing showing) {
            List<OutputFile> files =
                    new Dossiermap(
                                    Dossier.of(huis),
                                    showing.place().assets(),
                                    bestand -> address(bestand, showing.place().content()))
                            .files();
            return new Kept(
                    huis,
                    files.stream()
                            .collect(Collectors.toMap(OutputFile::path, Function.identity())));
        }
    }

    /** The form of a file of authors. */
    private static Optional<String> address(String bestand, List<Path> content) {
        return content.stream()
                .map(folder -> folder.normalize().toString().replace('\\', '/') + "/")
                .filter(folder -> bestand.startsWith(folder) && bestand.matches(".*\\.(md|adoc)"))
                .findFirst()
                .map(folder -> Redactie.address(bestand.substring(folder.length())));
    }

    Answer to(String path, Showing showing) {
        String name = path.equals(PATH) ? "index.html" : path.substring(PATH.length());
        return showing.huis()
                .flatMap(huis -> Optional.ofNullable(files(huis, showing).get(name)))
                .map(file -> Answer.of(Answer.GOOD, Types.of(name), file.recipe().bytes()))
                .orElseGet(() -> notThere(showing));
    }

    private synchronized Map<String, OutputFile> files(Huis huis, Showing showing) {
        Kept now = kept.filter(one -> one.huis() == huis).orElseGet(() -> Kept.of(huis, showing));
        kept = Optional.of(now);
        return now.files();
    }

    private static Answer notThere(Showing showing) {
        return Answer.page(
                Answer.NOT_FOUND,
                Sheet.of(
                        "Dit staat niet in het dossier",
                        showing.base(),
                        Optional.empty(),
                        Html.way(PATH, "Naar het dossier")));
    }
}
