package be.huisvanhetkind.content.media.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which elements a drawing may have, and in which others they stand. */
final class SvgElements {
    static final Set<String> SHAPES = words("path rect circle ellipse line polyline polygon");

    private static final Set<String> DRAWN =
            words(
                    "path rect circle ellipse line polyline polygon text use g svg symbol defs title"
                            + " clipPath mask pattern marker linearGradient radialGradient filter style");

    /** By element, which others it may hold; one that is no key may not stand in a drawing. */
    private static final Map<String, Set<String>> CHILDREN = new HashMap<>();

    static {
        put("svg g defs symbol marker pattern mask", DRAWN);
        put("clipPath", words("path rect circle ellipse line polyline polygon text use"));
        put("text tspan textPath", words("tspan textPath"));
        put("linearGradient radialGradient", words("stop"));
        put(
                "filter",
                words(
                        "feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood"
                                + " feGaussianBlur feMerge feMorphology feOffset"));
        put("feMerge", words("feMergeNode"));
        put("feComponentTransfer", words("feFuncR feFuncG feFuncB feFuncA"));
        CHILDREN.values().stream()
                .flatMap(Set::stream)
                .toList()
                .forEach(leaf -> CHILDREN.putIfAbsent(leaf, Set.of()));
    }

    /** Elements of editors that say nothing about the drawing; they fall away in silence. */
    private static final Set<String> SILENT = words("metadata desc flowRoot");

    /** Where text is text; elsewhere it is only how the file is laid out. */
    private static final Set<String> SPEAKING = words("text tspan textPath title style");

    private SvgElements() {}

    static boolean areDrawn(String name) {
        return CHILDREN.containsKey(name);
    }

    static boolean areSilent(String name) {
        return SILENT.contains(name);
    }

    static boolean haveText(String name) {
        return SPEAKING.contains(name);
    }

    /** Whether an element in that place means anything. */
    static boolean mayHold(String parent, String child) {
        return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
    }

    static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static void put(String parents, Set<String> children) {
        words(parents).forEach(parent -> CHILDREN.put(parent, children));
    }
}
