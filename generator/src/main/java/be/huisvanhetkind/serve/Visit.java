package be.huisvanhetkind.serve;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.render.StijlFormat;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Paths;
import be.huisvanhetkind.web.Types;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One file of the house for one visitor, with what is wrong on it when it is a page. A page that
 * cannot be made is shown as it last was.
 */
record Visit(Showing showing, Look look, String state) {
    private static final int SOME = 10;

    /** Every part of the site on one page. */
    static final String STYLE = StijlFormat.URL.path();

    private static final String WORKER = "/sw.js";

    /** A device that kept pages of a house keeps nothing of a house that is being worked on. */
    private static final String NO_WORKER =
            "self.addEventListener('install', () => self.skipWaiting());\nself.addEventListener('activate', e => e.waitUntil(self.registration.unregister()));\n";

    Answer to(String asked) {
        String base = showing.base();
        if (showing.site().isEmpty()) {
            return Sheet.cannotBeShown(Answer.NOT_YET, "Er is nog geen site", all(), base, state);
        }
        if (!base.isEmpty() && asked.equals("/")) {
            return Answer.redirect(Answer.FOUND, base + "/");
        }
        if (!asked.startsWith(base + "/")) {
            return notFound();
        }
        String path = asked.substring(base.length());
        return path.equals(WORKER) ? noWorker() : inTheSite(path);
    }

    /** The page with every part of the site; it belongs to no site, so it has no folder either. */
    Answer style() {
        return showing.site().isEmpty() ? to(STYLE) : inTheSite(STYLE);
    }

    private static Answer noWorker() {
        return Answer.of(Answer.GOOD, Types.of(WORKER), NO_WORKER.getBytes(StandardCharsets.UTF_8));
    }

    private Answer inTheSite(String path) {
        return showing.find(Paths.file(path))
                .map(file -> file(file, path, Answer.GOOD))
                .or(() -> folder(path))
                .orElseGet(this::notFound);
    }

    /** A folder of the site, without the slash behind it. */
    private Optional<Answer> folder(String path) {
        return showing.find(Paths.file(path + "/"))
                .map(
                        page ->
                                Answer.redirect(
                                        Answer.MOVED, showing.base() + Paths.encode(path) + "/"));
    }

    private Answer notFound() {
        return showing.find("404.html")
                .map(file -> file(file, "/404.html", Answer.NOT_FOUND))
                .orElseGet(() -> Answer.of(Answer.NOT_FOUND, Types.of(".txt"), new byte[0]));
    }

    private Answer file(OutputFile file, String path, int status) {
        String type = Types.of(file.path());
        if (!type.equals(Types.HTML)) {
            return Answer.of(status, type, coloured(file));
        }
        try {
            byte[] page = file.recipe().bytes();
            showing.good().keep(file.path(), page);
            return Answer.of(status, type, strip(path, status, List.of()).on(page));
        } catch (RecipeFailed failed) {
            List<Finding> why = List.of(failed.finding());
            return showing.good()
                    .find(file.path())
                    .map(before -> Answer.of(status, type, strip(path, status, why).on(before)))
                    .orElseGet(() -> broken(why));
        }
    }

    private byte[] coloured(OutputFile file) {
        byte[] bytes = file.recipe().bytes();
        return file.path().endsWith(".css")
                ? look.kleuren().map(kleuren -> kleuren.in(bytes)).orElse(bytes)
                : bytes;
    }

    private Answer broken(List<Finding> why) {
        return Sheet.cannotBeShown(
                Answer.FAILED, "Deze pagina kan niet gemaakt worden", why, showing.base(), state);
    }

    private Strip strip(String path, int status, List<Finding> more) {
        Origins origins = Origins.of(showing.huis());
        boolean isMissing = status == Answer.NOT_FOUND;
        Optional<List<Finding>> findings =
                showing.verdict()
                        .findings()
                        .map(all -> isMissing ? errors(all) : of(origins.filesOf(path), all))
                        .map(some -> Stream.concat(more.stream(), some.stream()).toList());
        return new Strip(
                look,
                origins.isDraft(path),
                findings,
                isMissing ? "Misschien is het hierom" : "Op deze pagina",
                isMissing ? Optional.empty() : editable(origins.filesOf(path)),
                showing.base(),
                state);
    }

    /** The file of a page, below the first content folder; that of {@code huis.yml} is no form. */
    private Optional<String> editable(Set<String> files) {
        String root = showing.place().content().get(0).normalize().toString().replace('\\', '/');
        return files.stream()
                .filter(file -> file.startsWith(root + "/") && !file.endsWith(".yml"))
                .map(file -> file.substring(root.length() + 1))
                .sorted()
                .findFirst();
    }

    private static List<Finding> of(Set<String> files, List<Finding> all) {
        return all.stream().filter(finding -> files.contains(finding.place().file())).toList();
    }

    private static List<Finding> errors(List<Finding> all) {
        return all.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(SOME)
                .toList();
    }

    private List<Finding> all() {
        return showing.verdict().await().stream().sorted(Findings.ORDER).limit(SOME).toList();
    }
}
