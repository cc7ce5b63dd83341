package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The editor, and the files of the site that its pages and previews bring along. A service that
 * runs for days sees the day change: then the house is read anew.
 */
public final class Redactiebinnen implements Binnen {
    private final Function<LocalDate, Redactie> editors;
    private final Supplier<LocalDate> vandaag;
    private final Verbinding verbinding;
    private Optional<Dag> dag = Optional.empty();

    private record Dag(LocalDate vandaag, Redactie editor) {}

    /**
     * The editor of a day.
     *
     * @param editors makes the editor of a day
     * @param vandaag which day it is
     */
    public Redactiebinnen(
            Function<LocalDate, Redactie> editors,
            Supplier<LocalDate> vandaag,
            Verbinding verbinding) {
        this.editors = editors;
        this.vandaag = vandaag;
        this.verbinding = verbinding;
    }

    @Override
    public Answer to(Ask ask, Schrijver who, String token) {
        if (!ask.path().startsWith(Redactie.FOLDER)) {
            return editor().site(ask.path()).orElseGet(Redactiebinnen::nothing);
        }
        Optional<Answer> own = Redactie.own(ask.path());
        if (own.isPresent()) {
            return own.get();
        }
        if (ask.form().isEmpty()) {
            verbinding.refresh();
        }
        return editor().to(ask, who, token);
    }

    /** Reads the house before somebody comes in, which may take a while. */
    public void prepare() {
        editor();
    }

    private synchronized Redactie editor() {
        LocalDate now = vandaag.get();
        Dag open = dag.filter(one -> one.vandaag().equals(now)).orElseGet(() -> open(now));
        dag = Optional.of(open);
        return open.editor();
    }

    private Dag open(LocalDate now) {
        return new Dag(now, editors.apply(now));
    }

    private static Answer nothing() {
        return Answer.of(Answer.NOT_FOUND, Types.of(".txt"), new byte[0]);
    }
}
