package be.huisvanhetkind.remake;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.site.index.Question;
import java.nio.file.Path;
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

    private static final String KEY = Cache.key("grootboek-1", new byte[0]);

    /**
     * What an earlier run wrote down; one that cannot be read, or stands on other ground, is empty.
     */
    static Ledger load(Path file, String ground) {
        return Cache.load(file)
                .find(KEY)
                .map(LedgerCode::read)
                .filter(ledger -> ledger.ground().equals(ground))
                .orElse(EMPTY);
    }

    void save(Path file) {
        Cache cache = Cache.empty();
        cache.remember(KEY, LedgerCode.write(this));
        cache.save(file);
    }

    /** What a question was answered; nothing when it was not asked. */
    Optional<String> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }
}
