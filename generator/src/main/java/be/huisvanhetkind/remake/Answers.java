package be.huisvanhetkind.remake;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Question;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a site answers to every question, each found once, beside what an earlier one answered. To
 * be compared in one thread.
 */
final class Answers {
    private final Ledger before;
    private final Map<Sitetaal, Index> indexes;
    private final Map<Question, String> known = new ConcurrentHashMap<>();

    /** Many files share one list of questions. */
    private final Map<List<Question>, Boolean> same = new IdentityHashMap<>();

    Answers(Site site, Ledger before) {
        this.before = before;
        this.indexes =
                site.edities().stream()
                        .map(Editie::index)
                        .collect(Collectors.toMap(Index::taal, Function.identity()));
    }

    /** The answer; that of a language the site does not speak is empty. */
    String to(Question question) {
        String answer = known.get(question);
        if (answer == null) {
            answer =
                    Optional.ofNullable(indexes.get(question.taal()))
                            .map(index -> index.answer(question))
                            .orElse("");
            known.put(question, answer);
        }
        return answer;
    }

    /** Whether all these are answered as they were before. */
    boolean areStill(List<Question> questions) {
        Boolean answer = same.get(questions);
        if (answer == null) {
            answer = questions.stream().allMatch(this::isStill);
            same.put(questions, answer);
        }
        return answer;
    }

    private boolean isStill(Question question) {
        return before.answer(question).filter(to(question)::equals).isPresent();
    }
}
