package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Paths;
import java.util.List;
import java.util.Optional;

/** What can be chosen in an address: it is kept in a cookie, until it is chosen otherwise. */
final class Choices {
    private static final List<String> ALL =
            List.of(Look.DAG, Look.CONCEPT, Look.UITERLIJK, Look.KLEUREN);

    private Choices() {}

    /** The answer to a choice by itself; nothing when there is a page to show. */
    static Optional<Answer> to(Ask ask) {
        Optional<String> day = ask.chosen(Look.DAG).filter(text -> !text.isEmpty());
        if (day.isPresent() && day.flatMap(Look::day).isEmpty()) {
            return Optional.of(Sheet.noSuchDay(day.get()));
        }
        return ALL.stream().anyMatch(name -> isUndone(name, ask))
                ? Optional.of(keep(ask, Answer.redirect(Answer.FOUND, Paths.encode(ask.path()))))
                : Optional.empty();
    }

    private static boolean isUndone(String name, Ask ask) {
        return ask.chosen(name).filter(text -> !isKept(name, text)).isPresent();
    }

    /** The same answer, which has the browser keep what was chosen. */
    static Answer keep(Ask ask, Answer answer) {
        Answer kept = answer;
        for (String name : ALL) {
            Optional<String> value = ask.chosen(name);
            if (value.isPresent()) {
                String text = isKept(name, value.get()) ? value.get() : "";
                kept = kept.with("Set-Cookie", ask.keep(name, text));
            }
        }
        return kept;
    }

    /** Whether this is a choice, and not the end of one. */
    private static boolean isKept(String name, String text) {
        return switch (name) {
            case Look.DAG -> !text.isEmpty();
            case Look.CONCEPT -> text.equals(Look.YES);
            case Look.UITERLIJK -> Look.uiterlijk(text).isPresent();
            default -> Kleurstand.find(text).isPresent();
        };
    }
}
