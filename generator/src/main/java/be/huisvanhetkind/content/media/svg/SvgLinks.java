package be.huisvanhetkind.content.media.svg;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What elements of a drawing bring in from elsewhere in it. Names become our own; a link that leads
 * to nothing, or to something of another kind, falls away.
 */
final class SvgLinks {
    private static final Set<String> PAINTS =
            SvgElements.words("linearGradient radialGradient pattern");

    /** To what an attribute may lead, by its name and for {@code href} also by its element. */
    private static final Map<String, Set<String>> LEADS_TO =
            Map.ofEntries(
                    Map.entry("fill", PAINTS),
                    Map.entry("stroke", PAINTS),
                    Map.entry("clip-path", Set.of("clipPath")),
                    Map.entry("mask", Set.of("mask")),
                    Map.entry("filter", Set.of("filter")),
                    Map.entry("marker-start", Set.of("marker")),
                    Map.entry("marker-mid", Set.of("marker")),
                    Map.entry("marker-end", Set.of("marker")),
                    Map.entry(
                            "linearGradient href",
                            SvgElements.words("linearGradient radialGradient")),
                    Map.entry(
                            "radialGradient href",
                            SvgElements.words("linearGradient radialGradient")),
                    Map.entry("pattern href", Set.of("pattern")),
                    Map.entry("textPath href", Set.of("path")),
                    Map.entry(
                            "use href",
                            SvgElements.words(
                                    "path rect circle ellipse line polyline polygon text use g svg symbol")));

    private static final Set<String> USELESS_ALONE = Set.of("use", "textPath");

    private final Map<String, SvgNode> targets = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> given = new LinkedHashSet<>();

    private SvgLinks() {}

    static SvgNode tidy(SvgNode root) {
        SvgLinks links = new SvgLinks();
        links.find(root);
        Set<String> led = new LinkedHashSet<>();
        links.collect(root, led);
        links.name(root, led);
        return links.rename(root);
    }

    /** The element a value of an attribute leads to, when it may. */
    static Optional<String> target(String element, String attribute, String value) {
        if (!LEADS_TO.containsKey(key(element, attribute)) || value.isEmpty()) {
            return Optional.empty();
        }
        return attribute.equals("href") ? Optional.of(value.substring(1)) : SvgValues.linked(value);
    }

    private static String key(String element, String attribute) {
        return attribute.equals("href") ? element + " href" : attribute;
    }

    private void find(SvgNode node) {
        if (!node.get("id").isEmpty()) {
            targets.putIfAbsent(node.get("id"), node);
        }
        node.children().forEach(this::find);
    }

    private void collect(SvgNode node, Set<String> led) {
        node.attributes()
                .forEach((name, value) -> known(node.name(), name, value).ifPresent(led::add));
        node.children().forEach(child -> collect(child, led));
    }

    /** The id that is really there. */
    private Optional<String> known(String element, String attribute, String value) {
        Set<String> kinds = LEADS_TO.getOrDefault(key(element, attribute), Set.of());
        return target(element, attribute, value)
                .map(id -> targets.containsKey(id) ? id : decoded(id))
                .filter(id -> mayLead(element, kinds, targets.get(id)));
    }

    private static boolean mayLead(String element, Set<String> kinds, @Nullable SvgNode target) {
        return target != null
                && kinds.contains(target.name())
                && (!element.equals("textPath") || isLine(target));
    }

    /** Words cannot stand along a line that is not drawn. */
    private static boolean isLine(SvgNode path) {
        return !path.get("d").isEmpty();
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException isNone) {
            return id;
        }
    }

    private void name(SvgNode node, Set<String> led) {
        if (led.contains(node.get("id"))) {
            names.computeIfAbsent(node.get("id"), id -> "a" + (names.size() + 1));
        }
        node.children().forEach(child -> name(child, led));
    }

    private SvgNode rename(SvgNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.attributes()
                .forEach(
                        (name, value) -> {
                            String renamed = rename(node.name(), name, value);
                            if (!renamed.isEmpty()) {
                                attributes.put(name, renamed);
                            }
                        });
        List<SvgNode> children = new ArrayList<>();
        for (SvgNode child : node.children()) {
            SvgNode renamed = rename(child);
            if (!USELESS_ALONE.contains(child.name()) || !renamed.get("href").isEmpty()) {
                children.add(renamed);
            }
        }
        return node.with(attributes, children);
    }

    /** Empty when the attribute falls away. */
    private String rename(String element, String attribute, String value) {
        if (attribute.equals("id")) {
            String ours = names.getOrDefault(value, "");
            return !ours.isEmpty() && given.add(ours) ? ours : "";
        }
        boolean isHref = attribute.equals("href");
        if (!isHref && target(element, attribute, value).isEmpty()) {
            return value;
        }
        Optional<String> ours =
                known(element, attribute, value).map(id -> names.getOrDefault(id, ""));
        if (isHref) {
            return ours.map(id -> "#" + id).orElse("");
        }
        String otherwise = SvgValues.otherwise(value);
        return ours.map(id -> "url(#%s) %s".formatted(id, otherwise).strip())
                .orElse(
                        LEADS_TO.get(attribute) == PAINTS && otherwise.isEmpty()
                                ? "none"
                                : otherwise);
    }
}
