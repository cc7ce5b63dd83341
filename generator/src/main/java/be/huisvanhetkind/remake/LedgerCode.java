package be.huisvanhetkind.remake;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.index.Question;
import be.huisvanhetkind.site.index.Question.About;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes and reads a ledger: each question once, and each set of questions once. */
final class LedgerCode {
    private static final String KEY = Cache.key("grootboek-1", new byte[0]);
    private static final Sitetaal[] TALEN = Sitetaal.values();
    private static final About[] ABOUTS = About.values();

    private final Map<Question, Integer> questions = new HashMap<>();
    private final Map<List<Question>, Integer> sets = new LinkedHashMap<>();

    private LedgerCode() {}

    /**
     * What an earlier run wrote down; one that cannot be read, or stands on other ground, is empty.
     */
    static Ledger load(Path file, String ground) {
        return Cache.load(file)
                .find(KEY, LedgerCode::read)
                .filter(ledger -> ledger.ground().equals(ground))
                .orElse(Ledger.EMPTY);
    }

    static void save(Ledger ledger, Path file) {
        Cache cache = Cache.empty();
        cache.remember(KEY, write(ledger));
        cache.save(file);
    }

    private static Encoder write(Ledger ledger) {
        LedgerCode code = new LedgerCode();
        Encoder out = new Encoder().text(ledger.ground());
        out.list(List.copyOf(ledger.answers().entrySet()), code::question);
        ledger.formats().values().stream().flatMap(Planned::asked).forEach(code::number);
        out.list(List.copyOf(code.sets.keySet()), code::set);
        out.number(ledger.formats().size());
        new TreeMap<>(ledger.formats())
                .forEach((name, planned) -> code.format(out.text(name), planned));
        return out;
    }

    private void question(Encoder out, Map.Entry<Question, String> answer) {
        Question question = answer.getKey();
        questions.put(question, questions.size());
        out.number(question.taal().ordinal())
                .number(question.about().ordinal())
                .text(question.type())
                .text(question.naam())
                .text(answer.getValue());
    }

    private int number(List<Question> set) {
        return sets.computeIfAbsent(set, key -> sets.size());
    }

    private void set(Encoder out, List<Question> set) {
        out.list(
                set,
                (one, question) -> one.number(Objects.requireNonNull(questions.get(question))));
    }

    private void format(Encoder out, Planned planned) {
        out.number(number(planned.questions())).number(planned.files().size());
        planned.files()
                .forEach(
                        (path, made) ->
                                out.text(path)
                                        .text(made.given())
                                        .number(number(made.questions()))
                                        .text(made.content()));
    }

    private static Ledger read(Decoder in) {
        String ground = in.text();
        List<Question> questions = new ArrayList<>();
        Map<Question, String> answers = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Question question = question(in);
            questions.add(question);
            answers.put(question, in.text());
        }
        List<List<Question>> sets = in.list(set -> set.list(one -> questions.get(one.number())));
        return new Ledger(ground, formats(in, sets), answers);
    }

    private static Question question(Decoder in) {
        return new Question(TALEN[in.number()], ABOUTS[in.number()], in.text(), in.text());
    }

    private static Map<String, Planned> formats(Decoder in, List<List<Question>> sets) {
        Map<String, Planned> formats = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            formats.put(in.text(), planned(in, sets));
        }
        return formats;
    }

    private static Planned planned(Decoder in, List<List<Question>> sets) {
        List<Question> questions = sets.get(in.number());
        Map<String, Made> files = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            files.put(in.text(), new Made(in.text(), sets.get(in.number()), in.text()));
        }
        return new Planned(questions, files);
    }
}
