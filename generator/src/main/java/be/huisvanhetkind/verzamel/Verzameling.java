package be.huisvanhetkind.verzamel;

import java.util.List;

/**
 * What came of collecting.
 *
 * @param huizen how many could be read
 * @param items how many they tell
 * @param dubbels how many of those another house told before
 * @param problemen Dutch sentences about what could not be taken
 */
public record Verzameling(int huizen, long items, long dubbels, List<String> problemen) {
    public Verzameling {
        problemen = List.copyOf(problemen);
    }
}
