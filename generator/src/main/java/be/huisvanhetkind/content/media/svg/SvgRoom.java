package be.huisvanhetkind.content.media.svg;

import be.huisvanhetkind.content.media.svg.SvgRefused.Reason;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much room a drawing takes when it is drawn: the layers that are drawn apart, the tiles of its
 * patterns, and its dashes. Everything is looked at as often as it is brought in, so the drawing
 * was {@linkplain SvgWeight weighed} before.
 */
final class SvgRoom {
    private static final String OWN_UNITS = "objectBoundingBox";
    private static final Set<String> LAYERS = Set.of("mask", "filter", "pattern");
    private static final double LETTER = 16;

    private final Map<String, SvgNode> targets;
    private final double[] frame;
    private final double side;
    private double dashes;

    private SvgRoom(SvgNode root, Map<String, SvgNode> targets) {
        this.targets = targets;
        this.frame = SvgValues.numbers(root.get("viewBox"));
        this.side = Math.max(frame[2], frame[3]);
    }

    /** Whether a drawing has anything that takes room: a plain logo has not. */
    static boolean isAsked(SvgNode node) {
        return LAYERS.contains(node.name())
                || !node.get("stroke-dasharray").isEmpty()
                || SvgWeight.isSeenThrough(node)
                || node.children().stream().anyMatch(SvgRoom::isAsked);
    }

    static void check(SvgNode root, Map<String, SvgNode> targets) throws SvgRefused {
        SvgRoom room = new SvgRoom(root, targets);
        Rectangle2D whole =
                new Rectangle2D.Double(room.frame[0], room.frame[1], room.frame[2], room.frame[3]);
        AffineTransform at = new AffineTransform();
        room.check(root, at, room.children(root, at, Double.POSITIVE_INFINITY, whole));
    }

    /**
     * The box an element is drawn in, in points of the whole drawing; nothing when it draws nothing
     * where it stands.
     *
     * @param dash the length of a dash around it
     */
    private Optional<Rectangle2D> room(SvgNode node, AffineTransform around, double dash)
            throws SvgRefused {
        return switch (node.name()) {
            case "g",
                    "svg",
                    "use",
                    "text",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "tspan",
                    "textPath" ->
                    Optional.of(drawn(node, around, dash));
            default -> Optional.empty();
        };
    }

    private Rectangle2D drawn(SvgNode node, AffineTransform around, double dash) throws SvgRefused {
        AffineTransform at = new AffineTransform(around);
        Transforms.of(node.get("transform")).ifPresent(at::concatenate);
        double own = node.get("stroke-dasharray").isEmpty() ? dash : dash(node);
        Rectangle2D box = at.createTransformedShape(line(node, own)).getBounds2D();
        box = inside(node, at, own, box);
        if (node.name().equals("use")) {
            box = used(node, at, own);
        }
        check(node, at, box);
        return box;
    }

    /** An element with what stands in it. */
    private Rectangle2D inside(SvgNode node, AffineTransform at, double dash, Rectangle2D first)
            throws SvgRefused {
        return children(node, node.name().equals("svg") ? framed(node, node, at) : at, dash, first);
    }

    private Rectangle2D children(
            SvgNode node, AffineTransform within, double dash, Rectangle2D first)
            throws SvgRefused {
        Rectangle2D box = first;
        for (SvgNode child : node.children()) {
            Optional<Rectangle2D> room = room(child, within, dash);
            if (room.isPresent()) {
                box = box.isEmpty() ? room.get() : box.createUnion(room.get());
            }
        }
        return box;
    }

    private Rectangle2D used(SvgNode use, AffineTransform at, double dash) throws SvgRefused {
        SvgNode target = target(use, "href");
        if (target == null) {
            return new Rectangle2D.Double();
        }
        AffineTransform there = new AffineTransform(at);
        there.translate(SvgShape.length(use, "x"), SvgShape.length(use, "y"));
        return target.name().equals("symbol")
                ? inside(target, framed(target, use, there), dash, new Rectangle2D.Double())
                : drawn(target, there, dash);
    }

    /** Into the frame of a drawing in the drawing. */
    private AffineTransform framed(SvgNode framed, SvgNode sized, AffineTransform at) {
        double[] inner = SvgValues.numbers(framed.get("viewBox"));
        AffineTransform within = new AffineTransform(at);
        if (inner.length == 4) {
            double width = SvgValues.length(sized.get("width"), frame[2]).orElse(frame[2]);
            double height = SvgValues.length(sized.get("height"), frame[3]).orElse(frame[3]);
            within.scale(width / inner[2], height / inner[3]);
            within.translate(-inner[0], -inner[1]);
        }
        return within;
    }

    private Rectangle2D line(SvgNode node, double dash) throws SvgRefused {
        Reach reach = SvgElements.haveText(node.name()) ? letters(node) : SvgShape.reach(node);
        dashes += reach.length() / dash;
        if (!(dashes <= SvgLimits.DASHES)) {
            throw heavy(node, "zoveel streepjes");
        }
        return reach.box();
    }

    private static Reach letters(SvgNode text) {
        double size = SvgValues.length(text.get("font-size"), LETTER).orElse(LETTER);
        double width = size * (1 + count(text));
        return SvgShape.box(
                SvgShape.length(text, "x") - width,
                SvgShape.length(text, "y") - size,
                2 * width,
                2 * size);
    }

    private static int count(SvgNode node) {
        return node.text().length() + node.children().stream().mapToInt(SvgRoom::count).sum();
    }

    /** The length of one dash with its gap, on average. */
    private double dash(SvgNode node) {
        String[] lengths = SvgValues.list(node.get("stroke-dasharray"));
        double sum = 0;
        for (String length : lengths) {
            sum += SvgValues.length(length, side).orElse(0d);
        }
        return sum > 0 ? sum / lengths.length : Double.POSITIVE_INFINITY;
    }

    private void check(SvgNode node, AffineTransform at, Rectangle2D box) throws SvgRefused {
        if (SvgWeight.isSeenThrough(node)) {
            fit(node, box, "een laag die zo groot is");
        }
        for (String attribute : new String[] {"mask", "filter", "fill", "stroke", "clip-path"}) {
            SvgNode target = target(node, attribute);
            if (target == null) {
                continue;
            }
            switch (target.name()) {
                case "mask" -> mask(target, at, box);
                case "filter" -> filter(target, at, box);
                case "pattern" -> pattern(target, at, box);
                case "clipPath" -> inside(target, at, Double.POSITIVE_INFINITY, box);
                default -> {
                    // A gradient takes no room.
                }
            }
        }
    }

    private void mask(SvgNode mask, AffineTransform at, Rectangle2D box) throws SvgRefused {
        fit(mask, region(mask, "maskUnits", at, box, 1.2), "een masker dat zo groot is");
        inside(mask, content(mask, "maskContentUnits", at, box), Double.POSITIVE_INFINITY, box);
    }

    private void filter(SvgNode filter, AffineTransform at, Rectangle2D box) throws SvgRefused {
        fit(filter, region(filter, "filterUnits", at, box, 1.2), "een filter dat zo groot is");
        double scale = Math.sqrt(Math.abs(at.getDeterminant()));
        boolean isOwn = filter.get("primitiveUnits").equals(OWN_UNITS);
        double unit = isOwn ? Math.max(box.getWidth(), box.getHeight()) : scale;
        for (SvgNode primitive : filter.children()) {
            for (String attribute : new String[] {"stdDeviation", "radius", "dx", "dy"}) {
                for (double number : SvgValues.numbers(primitive.get(attribute))) {
                    double most = attribute.startsWith("d") ? side : side * SvgLimits.SMEAR;
                    if (!(Math.abs(number) * unit <= most)) {
                        throw heavy(primitive, "een filter dat zo ver reikt");
                    }
                }
            }
        }
    }

    private void pattern(SvgNode pattern, AffineTransform at, Rectangle2D box) throws SvgRefused {
        SvgNode whole = complete(pattern);
        AffineTransform turned = new AffineTransform(at);
        Transforms.of(whole.get("patternTransform")).ifPresent(turned::concatenate);
        Rectangle2D tile = region(whole, "patternUnits", turned, box, 0);
        fit(whole, tile, "een patroon dat zo groot is");
        double tiles = box.getWidth() * box.getHeight() / (tile.getWidth() * tile.getHeight());
        if (!tile.isEmpty() && !(tiles <= SvgLimits.TILES)) {
            throw heavy(pattern, "een patroon dat zo klein is");
        }
        inside(
                whole,
                content(whole, "patternContentUnits", turned, box),
                Double.POSITIVE_INFINITY,
                box);
    }

    /** A pattern with what it takes over from others. */
    private SvgNode complete(SvgNode pattern) {
        SvgNode base = target(pattern, "href");
        if (base == null) {
            return pattern;
        }
        SvgNode whole = complete(base);
        Map<String, String> attributes = new LinkedHashMap<>(whole.attributes());
        attributes.putAll(pattern.attributes());
        return pattern.with(
                attributes, pattern.children().isEmpty() ? whole.children() : pattern.children());
    }

    private Rectangle2D region(
            SvgNode node, String units, AffineTransform at, Rectangle2D box, double otherwise) {
        if (node.get(units).equals("userSpaceOnUse")) {
            double width =
                    SvgValues.length(node.get("width"), frame[2]).orElse(otherwise * frame[2]);
            double height =
                    SvgValues.length(node.get("height"), frame[3]).orElse(otherwise * frame[3]);
            return at.createTransformedShape(
                            new Rectangle2D.Double(
                                    SvgShape.length(node, "x"),
                                    SvgShape.length(node, "y"),
                                    width,
                                    height))
                    .getBounds2D();
        }
        double width = SvgValues.length(node.get("width"), 1).orElse(otherwise);
        double height = SvgValues.length(node.get("height"), 1).orElse(otherwise);
        return new Rectangle2D.Double(
                box.getX(), box.getY(), box.getWidth() * width, box.getHeight() * height);
    }

    private static AffineTransform content(
            SvgNode node, String units, AffineTransform at, Rectangle2D box) {
        if (!node.get(units).equals(OWN_UNITS)) {
            return at;
        }
        AffineTransform own = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        own.scale(box.getWidth(), box.getHeight());
        return own;
    }

    private void fit(SvgNode node, Rectangle2D region, String what) throws SvgRefused {
        double most = SvgLimits.LAYER * side;
        if (!(region.getWidth() <= most && region.getHeight() <= most)) {
            throw heavy(node, what);
        }
    }

    private @Nullable SvgNode target(SvgNode node, String attribute) {
        return SvgLinks.target(node.name(), attribute, node.get(attribute))
                .map(targets::get)
                .orElse(null);
    }

    private static SvgRefused heavy(SvgNode node, String what) {
        return new SvgRefused(Reason.ZWAAR, node.line(), what);
    }
}
