package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Schrijver;
import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Types;
import java.util.Optional;

/** The editor, and the files of the site that its pages and previews bring along. */
public final class Redactiebinnen implements Binnen {
    private final Redactie editor;
    private final Verbinding verbinding;

    public Redactiebinnen(Redactie editor, Verbinding verbinding) {
        this.editor = editor;
        this.verbinding = verbinding;
    }

    @Override
    public Answer to(Ask ask, Schrijver who, String token) {
        if (!ask.path().startsWith(Redactie.FOLDER)) {
            return editor.site(ask.path()).orElseGet(Redactiebinnen::nothing);
        }
        Optional<Answer> own = Redactie.own(ask.path());
        if (own.isPresent()) {
            return own.get();
        }
        if (ask.form().isEmpty()) {
            verbinding.refresh();
        }
        return editor.to(ask, who, token);
    }

    private static Answer nothing() {
        return Answer.of(Answer.NOT_FOUND, Types.of(".txt"), new byte[0]);
    }
}
