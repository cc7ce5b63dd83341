package be.huisvanhetkind.remake;

import be.huisvanhetkind.site.index.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of one format.
 *
 * @param questions what was asked to know which there are, and what each is given
 * @param files each by its path
 */
record Planned(List<Question> questions, Map<String, Made> files) {
    /** Everything that was asked, for the plan and for each file; many ask the same. */
    Stream<List<Question>> asked() {
        return Stream.concat(
                Stream.of(questions), files.values().stream().map(Made::questions).distinct());
    }
}
