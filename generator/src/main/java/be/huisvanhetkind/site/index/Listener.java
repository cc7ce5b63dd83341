package be.huisvanhetkind.site.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Hears what is asked of a house while something is made, in the thread that makes it. Safe for use
 * by several threads; what is made in one thread must not ask from another.
 */
public final class Listener {
    private final ThreadLocal<Set<Question>> heard = new ThreadLocal<>();

    /**
     * Something that was made.
     *
     * @param questions everything it rests on; what follows from another question is left out
     */
    public record Heard<T>(T value, Set<Question> questions) {
        public Heard {
            questions = Set.copyOf(questions);
        }
    }

    /** Makes something, and tells what was asked for it; who listens already hears nothing. */
    public <T> Heard<T> listen(Supplier<T> work) {
        Set<Question> outer = heard.get();
        Set<Question> inner = new HashSet<>();
        heard.set(inner);
        try {
            return new Heard<>(work.get(), essential(inner));
        } finally {
            if (outer == null) {
                heard.remove();
            } else {
                heard.set(outer);
            }
        }
    }

    /** Uses what was made before, as if it were made now. */
    public <T> T tell(Heard<T> known) {
        note(known.questions());
        return known.value();
    }

    void note(Question question) {
        Set<Question> listening = heard.get();
        if (listening != null) {
            listening.add(question);
        }
    }

    void note(Collection<Question> questions) {
        Set<Question> listening = heard.get();
        if (listening != null) {
            listening.addAll(questions);
        }
    }

    private static Set<Question> essential(Set<Question> questions) {
        List<Question> wide =
                questions.stream()
                        .filter(question -> question.about() == Question.About.ALL)
                        .toList();
        Set<Question> essential = new HashSet<>(questions);
        for (Question all : wide) { // mostly there are none
            essential.removeIf(all::covers);
        }
        return essential;
    }
}
