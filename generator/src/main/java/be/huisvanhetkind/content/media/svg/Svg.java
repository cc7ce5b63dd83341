package be.huisvanhetkind.content.media.svg;

import be.huisvanhetkind.content.findings.AfbeeldingOngeldig;
import be.huisvanhetkind.content.findings.SvgOnveilig;
import be.huisvanhetkind.content.findings.SvgZwaar;
import be.huisvanhetkind.content.media.svg.SvgRefused.Reason;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A drawing that was read completely, checked, and written anew.
 *
 * @param width of its frame, in whole points
 * @param height the same
 * @param bytes as they may be published; read again they give the same
 */
public record Svg(int width, int height, byte[] bytes) {
    /** A drawing, or what is wrong with it. */
    public record Result(Optional<Svg> svg, Optional<Finding> finding) {}

    /**
     * Reads a drawing.
     *
     * @param name of its file, for the author
     * @param place where it is named
     */
    public static Result read(byte[] bytes, String name, Place place) {
        try {
            return new Result(Optional.of(of(bytes)), Optional.empty());
        } catch (SvgRefused refused) {
            return new Result(Optional.empty(), Optional.of(finding(refused, name, place)));
        }
    }

    static Svg of(byte[] bytes) throws SvgRefused {
        if (bytes.length > SvgLimits.BYTES) {
            throw new SvgRefused(Reason.ZWAAR, 1, "meer dan 2 MB");
        }
        SvgNode root = SvgLinks.tidy(SvgCleaner.clean(SvgParser.parse(bytes)));
        double[] frame = frame(root);
        Map<String, SvgNode> targets = new HashMap<>();
        collect(root, targets);
        SvgWeight.check(root, targets);
        if (SvgRoom.isAsked(root)) {
            SvgRoom.check(root, targets);
        }
        return new Svg(whole(frame[2]), whole(frame[3]), SvgWriter.write(root));
    }

    private static void collect(SvgNode node, Map<String, SvgNode> targets) {
        if (!node.get("id").isEmpty()) {
            targets.put(node.get("id"), node);
        }
        node.children().forEach(child -> collect(child, targets));
    }

    /** The frame of the whole; frames within may not be empty either. */
    private static double[] frame(SvgNode root) throws SvgRefused {
        frames(root);
        double[] frame = SvgValues.numbers(root.get("viewBox"));
        if (frame.length != 4) {
            throw new SvgRefused(Reason.ONGELDIG, root.line(), "het is geen svg met een viewBox");
        }
        return frame;
    }

    private static void frames(SvgNode node) throws SvgRefused {
        String typed = node.get("viewBox");
        double[] frame = SvgValues.numbers(typed);
        if (!typed.isEmpty() && !(frame.length == 4 && isSide(frame[2]) && isSide(frame[3]))) {
            throw empty("viewBox", typed, node);
        }
        if (node.name().equals("svg")) {
            for (String side : new String[] {"width", "height"}) {
                Optional<Double> length = SvgValues.length(node.get(side), SvgLimits.SIDE);
                if (length.isPresent() && !isSide(length.get())) {
                    throw empty(side, node.get(side), node);
                }
            }
        }
        for (SvgNode child : node.children()) {
            frames(child);
        }
    }

    private static boolean isSide(double length) {
        return length >= SvgLimits.SMALLEST_SIDE && length <= SvgLimits.SIDE;
    }

    private static SvgRefused empty(String name, String value, SvgNode node) {
        return new SvgRefused(
                Reason.ONGELDIG, node.line(), name + "=\"" + value + "\" geeft geen maat");
    }

    private static int whole(double side) {
        return Math.max(1, (int) side);
    }

    private static Finding finding(SvgRefused refused, String name, Place place) {
        return switch (refused.reason()) {
            case ONGELDIG ->
                    new AfbeeldingOngeldig(
                            place,
                            name,
                            refused.line() == 1
                                    ? refused.what()
                                    : refused.what() + ", op regel " + refused.line());
            case ONVEILIG -> new SvgOnveilig(place, name, refused.line(), refused.what());
            case ZWAAR -> new SvgZwaar(place, name, refused.line(), refused.what());
        };
    }
}
