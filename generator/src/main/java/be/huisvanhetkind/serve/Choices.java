package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Paths;
import java.util.List;
import java.util.Optional;

/** What can be chosen in an address: it is kept in a cookie, until it is chosen otherwise. */
final class Choices {
    private static final List<String> ALL = List.of(Look.DAG, Look.CONCEPT);

    private Choices() {}

    /** The answer to a choice by itself; nothing when there is a page to show. */
    static Optional<Answer> to(Ask ask) {
        Optional<String> day = ask.chosen(Look.DAG).filter(text -> !text.isEmpty());
        if (day.isPresent() && day.flatMap(Look::day).isEmpty()) {
            return Optional.of(Sheet.noSuchDay(day.get()));
        }
        boolean isUndone =
                ask.chosen(Look.DAG).filter(String::isEmpty).isPresent()
                        || ask.chosen(Look.CONCEPT).filter(text -> !kept(text)).isPresent();
        return isUndone
                ? Optional.of(keep(ask, Answer.redirect(Answer.FOUND, Paths.encode(ask.path()))))
                : Optional.empty();
    }

    /** The same answer, which has the browser keep what was chosen. */
    static Answer keep(Ask ask, Answer answer) {
        Answer kept = answer;
        for (String name : ALL) {
            Optional<String> value = ask.chosen(name);
            if (value.isPresent()) {
                String text = name.equals(Look.CONCEPT) && !kept(value.get()) ? "" : value.get();
                kept = kept.with("Set-Cookie", ask.keep(name, text));
            }
        }
        return kept;
    }

    private static boolean kept(String concept) {
        return concept.equals(Look.YES);
    }
}
