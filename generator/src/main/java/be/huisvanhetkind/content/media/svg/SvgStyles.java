package be.huisvanhetkind.content.media.svg;

import be.huisvanhetkind.content.media.svg.SvgRefused.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stylesheet of a drawing: simple rules, which are put on the elements they are for, so that
 * what is published has none.
 */
final class SvgStyles {
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern STEP =
            Pattern.compile("(\\*|[A-Za-z][\\w-]*)?((?:[.#][\\w\\u00a0-\\uffff-]+)*)");
    private static final Pattern NAME = Pattern.compile("([.#])([^.#]+)");
    private static final int STEPS = 5;
    private static final int ID = 10_000;
    private static final int CLASS = 100;

    /** For which elements, and what it says of them. */
    private record Rule(List<Step> steps, int weight, Map<String, String> says) {}

    /** One element on the way of a selector. */
    private record Step(String element, List<String> classes, List<String> ids) {
        boolean matches(SvgNode node) {
            return (element.isEmpty() || element.equals("*") || element.equals(node.name()))
                    && List.of(node.get("class").split("\\s+")).containsAll(classes)
                    && ids.stream().allMatch(node.get("id")::equals);
        }

        int weight() {
            boolean namesElement = !element.isEmpty() && !element.equals("*");
            return ids.size() * ID + classes.size() * CLASS + (namesElement ? 1 : 0);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /** Takes a stylesheet along. */
    void read(String sheet, int line) throws SvgRefused {
        String plain = SvgSaying.withoutRemarks(sheet);
        Matcher rule = RULE.matcher(plain);
        int at = 0;
        while (at < plain.length() && rule.region(at, plain.length()).lookingAt()) {
            Map<String, String> says = SvgSaying.declarations(rule.group(2), line);
            for (String selector : rule.group(1).split(",")) {
                List<Step> steps = steps(selector.strip(), line);
                int weight = steps.stream().mapToInt(Step::weight).sum();
                rules.add(new Rule(steps, weight, says));
            }
            if (rules.size() > SvgLimits.RULES) {
                throw new SvgRefused(Reason.ZWAAR, line, "zoveel stijlen");
            }
            at = rule.end();
        }
        if (!plain.substring(at).isBlank()) {
            throw new SvgRefused(Reason.ONVEILIG, line, plain.substring(at).strip());
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
    }

    private static List<Step> steps(String selector, int line) throws SvgRefused {
        List<Step> steps = new ArrayList<>();
        for (String one : selector.split("\\s*>\\s*|\\s+")) {
            Matcher step = STEP.matcher(one);
            if (one.isEmpty() || !step.matches() || steps.size() == STEPS) {
                throw new SvgRefused(Reason.ONVEILIG, line, selector);
            }
            String element = step.group(1) == null ? "" : step.group(1);
            steps.add(new Step(element, names(step, "."), names(step, "#")));
        }
        return steps;
    }

    private static List<String> names(Matcher step, String sign) {
        return NAME.matcher(step.group(2))
                .results()
                .filter(name -> name.group(1).equals(sign))
                .map(name -> name.group(2))
                .toList();
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * What the sheet says of an element.
     *
     * @param within the elements it stands in, the outermost first
     */
    Map<String, String> of(SvgNode node, List<SvgNode> within) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (matches(rule.steps(), node, within)) {
                said.putAll(rule.says());
            }
        }
        return said;
    }

    private static boolean matches(List<Step> steps, SvgNode node, List<SvgNode> within) {
        int left = steps.size() - 1;
        if (!steps.get(left).matches(node)) {
            return false;
        }
        for (int i = within.size() - 1; i >= 0 && left > 0; i--) {
            left -= steps.get(left - 1).matches(within.get(i)) ? 1 : 0;
        }
        return left == 0;
    }
}
