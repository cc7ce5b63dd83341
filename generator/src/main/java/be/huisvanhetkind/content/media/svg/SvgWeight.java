package be.huisvanhetkind.content.media.svg;

import be.huisvanhetkind.content.media.svg.SvgRefused.Reason;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a drawing draws, everything as often as it is brought in, without drawing it. Each
 * element is weighed once, so that this is quick where drawing would take for ever.
 */
final class SvgWeight {
    private static final Set<String> GROUPS = Set.of("svg", "g", "use", "text");
    private static final Set<String> MARKERS = Set.of("marker-start", "marker-mid", "marker-end");
    private static final long ENOUGH = 1_000_000_000;

    /** What an element draws. */
    private record Sum(long drawn, long layers, long pieces, long cutting, int depth) {
        static final Sum NOTHING = new Sum(0, 0, 0, 0, 0);

        Sum plus(Sum other, long times) {
            return new Sum(
                    atMost(drawn + other.drawn * times),
                    atMost(layers + other.layers * times),
                    atMost(pieces + other.pieces * times),
                    atMost(cutting + other.cutting * times),
                    Math.max(depth, other.depth));
        }

        private static long atMost(long number) {
            return Math.min(ENOUGH, number);
        }
    }

    private final Map<String, SvgNode> targets;
    private final Map<SvgNode, Sum> known = new IdentityHashMap<>();
    private final List<SvgNode> within = new ArrayList<>();

    private SvgWeight(Map<String, SvgNode> targets) {
        this.targets = targets;
    }

    static void check(SvgNode root, Map<String, SvgNode> targets) throws SvgRefused {
        Sum sum = new SvgWeight(targets).weigh(root);
        check(sum.drawn(), SvgLimits.DRAWN, "zoveel onderdelen, ook wat herhaald wordt", root);
        check(sum.layers(), SvgLimits.LAYERS, "zoveel maskers, filters en patronen", root);
        check(sum.pieces(), SvgLimits.PIECES, "zoveel stukjes lijn", root);
        check(sum.cutting(), SvgLimits.CUTTING, "zoveel stukjes lijn om mee uit te knippen", root);
    }

    private static void check(long sum, long limit, String what, SvgNode root) throws SvgRefused {
        if (sum > limit) {
            throw new SvgRefused(Reason.ZWAAR, root.line(), what);
        }
    }

    private Sum weigh(SvgNode node) throws SvgRefused {
        Sum weighed = known.get(node);
        if (weighed == null) {
            if (within.stream().anyMatch(outer -> outer == node)) {
                throw new SvgRefused(
                        Reason.ZWAAR, node.line(), "een onderdeel dat naar zichzelf verwijst");
            }
            within.add(node);
            weighed = sum(node);
            within.remove(within.size() - 1);
            known.put(node, weighed);
            if (weighed.depth() > SvgLimits.DEPTH) {
                throw new SvgRefused(Reason.ZWAAR, node.line(), "zoveel lagen in elkaar");
            }
        }
        return weighed;
    }

    private Sum sum(SvgNode node) throws SvgRefused {
        int pieces = SvgShape.reach(node).pieces();
        Sum sum = new Sum(1, layers(node), pieces, 0, 0);
        for (SvgNode child : node.children()) {
            if (!child.isText()) {
                sum = sum.plus(weigh(child), 1);
            }
        }
        for (Map.Entry<String, String> one : node.attributes().entrySet()) {
            SvgNode target =
                    SvgLinks.target(node.name(), one.getKey(), one.getValue())
                            .map(targets::get)
                            .orElse(null);
            if (target != null) {
                Sum brought = weigh(target);
                long cutting = one.getKey().equals("clip-path") ? brought.pieces() + 1 : 0;
                sum =
                        sum.plus(brought, MARKERS.contains(one.getKey()) ? pieces : 1)
                                .plus(new Sum(0, 0, 0, cutting, 0), 1);
            }
        }
        return new Sum(sum.drawn, sum.layers, sum.pieces, sum.cutting, sum.depth + 1);
    }

    private static int layers(SvgNode node) {
        return switch (node.name()) {
            case "mask", "pattern", "filter" -> 1;
            case "feGaussianBlur", "feDropShadow", "feMorphology" -> 3;
            case "feMergeNode", "stop" -> 0;
            default -> node.name().startsWith("fe") || isSeenThrough(node) ? 1 : 0;
        };
    }

    /** Whether an element is drawn apart, before it is put on the rest. */
    static boolean isSeenThrough(SvgNode node) {
        return GROUPS.contains(node.name())
                && (!node.get("opacity").isEmpty()
                        || !node.get("mix-blend-mode").isEmpty()
                        || !node.get("isolation").isEmpty());
    }
}
