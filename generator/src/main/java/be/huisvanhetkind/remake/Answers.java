package be.huisvanhetkind.remake;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Question;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a site answers to every question, each found once. Safe for use by several threads. */
final class Answers {
    private final Map<Sitetaal, Index> indexes;
    private final Map<Question, String> known = new ConcurrentHashMap<>();

    Answers(Site site) {
        indexes =
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
}
