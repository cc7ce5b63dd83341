package be.huisvanhetkind.remake;

import be.huisvanhetkind.site.index.Question;
import java.util.Map;
import java.util.Optional;

/**
 * What a site was made of.
 *
 * @param ground everything that every file stands on: the association, the vocabularies, the day,
 *     templates, styles, the program
 * @param formats the files of each format, by its name
 * @param answers what the house answered to every question in it
 */
record Ledger(String ground, Map<String, Planned> formats, Map<Question, String> answers) {
    static final Ledger EMPTY = new Ledger("", Map.of(), Map.of());

    /** What a question was answered; nothing when it was not asked. */
    Optional<String> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }
}
