package be.huisvanhetkind.content;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.model.Lijst;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The vocabularies as they come with the program. A house that has one of its own does without that
 * of the program: the file as a whole, so that nobody wonders where a term comes from. So a new
 * vocabulary in the program never breaks a house.
 */
public final class Begrippenbestanden {
    /** Every file that a house may have in its place. */
    public static final List<String> PADEN =
            Stream.concat(
                            Arrays.stream(Lijst.values()).map(Lijst::id),
                            Stream.of(Address.SCHOOLVAKANTIES))
                    .map(naam -> Address.BEGRIPPEN + "/" + naam + ".yml")
                    .toList();

    private static final Map<String, Optional<DataFile>> READ = new ConcurrentHashMap<>();

    private Begrippenbestanden() {}

    /** What a vocabulary holds as it comes with the program. */
    public static Optional<byte[]> find(String pad) {
        return Meegebracht.find(pad);
    }

    /**
     * The vocabularies that a house has no file for.
     *
     * @param present the names of the lists it has a file for, without what comes behind the point
     */
    static List<DataFile> without(Set<String> present) {
        return PADEN.stream()
                .filter(pad -> !present.contains(Meegebracht.called(pad).address().id()))
                .flatMap(pad -> READ.computeIfAbsent(pad, Begrippenbestanden::read).stream())
                .toList();
    }

    private static Optional<DataFile> read(String pad) {
        SourceFile file = Meegebracht.called(pad);
        return find(pad)
                .flatMap(bytes -> FrontMatter.dataOf(file, bytes, finding -> {}))
                .map(data -> new DataFile(file, data));
    }
}
