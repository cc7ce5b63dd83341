package be.huisvanhetkind.serve;

import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Responses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The house as it is now: its pages, what is wrong with it, and who must hear that it changed. */
final class Living implements Responses, AutoCloseable {
    private static final String HTML = ".html";

    private final Houses houses;
    private final Reload reload;
    private final Watch watch;
    private final Workshop workshop;
    private final Editor editor;
    private final Dossierkast dossier = new Dossierkast();

    private Living(Workshop workshop, Reload reload) {
        this.workshop = workshop;
        this.editor = new Editor(workshop);
        this.reload = reload;
        this.houses = new Houses(workshop, reload::checked);
        this.watch = Watch.of(workshop.place().folders(), workshop.said());
    }

    static Living open(Workshop workshop, Reload reload) {
        Living living = new Living(workshop, reload);
        living.usual();
        living.watch.start(living::changed);
        return living;
    }

    /** Which day it is, and how many things are wrong now. */
    String summary() {
        Showing now = usual();
        return "%s: %s. Alles daarover op /_huis/."
                .formatted(
                        Datumwoord.withWeekday(now.place().vandaag()),
                        Overview.summary(now.verdict().await()));
    }

    private Showing usual() {
        return houses.at(Look.USUAL);
    }

    private void changed(Set<Path> paths) {
        if (paths.stream().anyMatch(FolderState::isCoarse)) {
            houses.tell();
        }
        Showing showing = usual();
        showing.fresh();
        reload.changed(paths);
        workshop.said()
                .accept(
                        "%s: %s"
                                .formatted(
                                        count(paths), Overview.summary(showing.verdict().await())));
    }

    private static String count(Set<Path> paths) {
        long here = paths.stream().filter(Files::exists).count();
        return here < 2 ? "er is iets veranderd" : here + " bestanden veranderd";
    }

    @Override
    public Answer to(Ask ask) {
        return Own.to(ask)
                .or(() -> editor.to(ask))
                .or(() -> Choices.to(ask))
                .orElseGet(() -> Choices.keep(ask, site(ask)));
    }

    private Answer site(Ask ask) {
        String state = reload.state();
        Look look = Look.of(ask);
        Showing showing = houses.at(look);
        if (ask.path().equals(Overview.PATH)) {
            showing.fresh();
            boolean intern = ask.chosen("intern").filter(Look.YES::equals).isPresent();
            return Answer.page(Answer.GOOD, new Overview(showing, look, intern, state).html());
        }
        if (ask.path().startsWith(Dossierkast.PATH)) {
            showing.fresh();
            return dossier.to(ask.path(), showing);
        }
        if (ask.path().equals(Visit.STYLE)) {
            showing.fresh();
            return new Visit(showing, look, state).style();
        }
        if (isPage(ask.path())) {
            showing.fresh();
        } else {
            showing.recent();
        }
        Optional<Answer> answer = Questions.to(ask, showing.site());
        return answer.orElseGet(() -> new Visit(showing, look, state).to(ask.path()));
    }

    private static boolean isPage(String path) {
        return path.endsWith("/")
                || path.endsWith(HTML)
                || path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    @Override
    public void close() {
        watch.close();
        reload.close();
        editor.close();
    }
}
