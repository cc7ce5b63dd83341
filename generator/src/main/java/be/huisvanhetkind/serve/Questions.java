package be.huisvanhetkind.serve;

import be.huisvanhetkind.render.data.Uittreksel;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.vragen.UnknownWord;
import be.huisvanhetkind.site.vragen.Zoekopdracht;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Questions to the house, read only: {@code /_huis/query/aanbod?where=gratis&format=csv}. The same
 * words as {@code huis query}, and the same answers.
 */
final class Questions {
    static final String PATH = "/_huis/query/";

    private static final String TEXT = "text/plain; charset=utf-8";

    private Questions() {}

    /** The answer to a question; nothing when something else is asked. */
    static Optional<Answer> to(Ask ask, Optional<Site> site) {
        return ask.path().startsWith(PATH)
                ? site.map(house -> answer(ask, house))
                        .or(() -> Optional.of(wrong("er is geen huis.")))
                : Optional.empty();
    }

    private static Answer answer(Ask ask, Site site) {
        try {
            Datasoort soort = Zoekopdracht.soort(ask.path().substring(PATH.length()));
            String where = ask.chosen("where").orElse("");
            return written(
                    new Uittreksel(soort, Zoekopdracht.find(soort, where, site.index()), site),
                    ask.chosen("format").orElse("json"));
        } catch (UnknownWord word) {
            return wrong(word.sentence());
        }
    }

    private static Answer written(Uittreksel found, String format) {
        return format.equals("csv")
                ? Answer.of(Answer.GOOD, "text/csv; charset=utf-8", found.csv())
                : Answer.of(Answer.GOOD, "application/json", found.json());
    }

    private static Answer wrong(String sentence) {
        return Answer.of(Answer.BAD, TEXT, sentence.getBytes(StandardCharsets.UTF_8));
    }
}
