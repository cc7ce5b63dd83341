package be.huisvanhetkind.uitgave;

import be.huisvanhetkind.web.Hulpbron;
import java.util.List;

/**
 * What every version means for a house, the oldest first.
 *
 * @param bladen at least one
 */
public record Uitgaveboek(List<Uitgaveblad> bladen) {
    private static final String MAP = "versies/";

    public Uitgaveboek {
        bladen = List.copyOf(bladen);
    }

    /** As it comes with the program; {@code versies/lijst.txt} names the versions. */
    public static Uitgaveboek read() {
        return new Uitgaveboek(
                Hulpbron.text(MAP + "lijst.txt")
                        .lines()
                        .flatMap(line -> Uitgavenummer.of(line).stream())
                        .sorted()
                        .map(one -> Uitgaveblad.of(one, Hulpbron.text(MAP + one + ".md")))
                        .toList());
    }

    /** The version of this program. */
    public Uitgavenummer laatste() {
        return bladen.get(bladen.size() - 1).nummer();
    }

    /** What came after a version, the newest first. */
    public List<Uitgaveblad> since(Uitgavenummer nummer) {
        return bladen.stream()
                .filter(blad -> blad.nummer().compareTo(nummer) > 0)
                .sorted((one, other) -> other.nummer().compareTo(one.nummer()))
                .toList();
    }
}
