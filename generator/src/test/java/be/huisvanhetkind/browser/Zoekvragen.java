package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Queries of families with the pages that must be among the first, asked of the search of the site
 * as it stands in the browser.
 */
record Zoekvragen(List<Zoekvraag> all) {
    static final Path DUTCH = Path.of("src/test/spec/zoekvragen.md");
    static final Path LANGUAGES = Path.of("src/test/spec/zoekvragen-talen.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (.+?) \\| (.+?) \\| (oefenen|apart|[a-z]{2}) \\|$");
    private static final String ASK =
            """
            async ([boek, vragen]) => {
                const machine = await import('/assets/zoekmachine.js');
                const zoek = machine.bouw(await (await fetch(boek)).json());
                return vragen.map(vraag => zoek(vraag).slice(0, 100).map(x => x.kaart.url));
            }
            """;

    /**
     * One query.
     *
     * @param goed any of these is a good answer
     * @param helft which half of the queries it is in, or which language
     */
    record Zoekvraag(String vraag, List<String> goed, String helft) {}

    /**
     * How well a list of queries is answered, from 0 to 1.
     *
     * @param found queries with a good answer among the first five
     * @param recall good answers among the first five, of those that fit there
     * @param rank the mean of one divided by the place of the first good answer
     */
    record Score(int queries, double found, double recall, double rank, List<String> missed) {
        @Override
        public String toString() {
            return "%d queries: found %.3f, recall@5 %.3f, mean reciprocal rank %.3f; missed %s"
                    .formatted(queries, found, recall, rank, missed);
        }
    }

    static Zoekvragen read(Path file) throws IOException {
        return new Zoekvragen(
                ROW.matcher(Files.readString(file)).results().map(Zoekvragen::row).toList());
    }

    private static Zoekvraag row(MatchResult row) {
        List<String> pages = Pattern.compile(" ").splitAsStream(row.group(2)).toList();
        return new Zoekvraag(
                row.group(1), pages.stream().map(page -> page + "/").toList(), row.group(3));
    }

    /** Those of one half or one language. */
    Zoekvragen of(String helft) {
        return new Zoekvragen(all.stream().filter(een -> een.helft().equals(helft)).toList());
    }

    /**
     * Asks every query on a page of the site; gives the score of each half.
     *
     * @param boek where the words of the search lie
     */
    @SuppressWarnings("unchecked")
    Map<String, Score> ask(Page page, String boek) {
        List<List<String>> answers =
                (List<List<String>>)
                        page.evaluate(
                                ASK, List.of(boek, all.stream().map(Zoekvraag::vraag).toList()));
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Zoekvraag::helft,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), half -> score(half, answers))));
    }

    private Score score(List<Zoekvraag> half, List<List<String>> answers) {
        return new Score(
                half.size(),
                mean(half, query -> rank(query, answers) <= 5 ? 1 : 0),
                mean(half, query -> recall(query, answers)),
                mean(half, query -> 1.0 / rank(query, answers)),
                half.stream()
                        .filter(query -> rank(query, answers) > 5)
                        .map(Zoekvraag::vraag)
                        .toList());
    }

    private static double mean(List<Zoekvraag> half, ToDoubleFunction<Zoekvraag> value) {
        return half.stream().mapToDouble(value).average().orElse(0);
    }

    /** The place of the first good answer, from 1; beyond any list when there is none. */
    private int rank(Zoekvraag query, List<List<String>> answers) {
        List<String> pages = answers.get(all.indexOf(query));
        return query.goed().stream()
                .mapToInt(pages::indexOf)
                .filter(place -> place >= 0)
                .map(place -> place + 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private double recall(Zoekvraag query, List<List<String>> answers) {
        List<String> first = answers.get(all.indexOf(query)).stream().limit(5).toList();
        return query.goed().stream().filter(first::contains).count()
                / (double) Math.min(5, query.goed().size());
    }
}
