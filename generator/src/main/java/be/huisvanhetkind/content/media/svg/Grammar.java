package be.huisvanhetkind.content.media.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the values of attributes are written, and of which attributes. No grammar knows a backslash,
 * a remark or a function that fetches something, so that none can hide in a value.
 */
enum Grammar {
    NAME("id", ".{1,200}"),
    HREF("href", "#.{1,200}"),
    SIZE("width height r rx ry fr stroke-width font-size textLength markerWidth markerHeight", ""),
    LENGTH(
            "x1 x2 y1 y2 cx cy fx fy stroke-dashoffset letter-spacing word-spacing startOffset"
                    + " refX refY offset",
            ""),
    SIZES("stroke-dasharray", ""),
    LENGTHS("x y dx dy", ""),
    NUMBER(
            "opacity fill-opacity stroke-opacity stop-opacity flood-opacity stroke-miterlimit"
                    + " k1 k2 k3 k4 slope intercept amplitude exponent",
            ""),
    NUMBERS("viewBox values tableValues rotate", ""),
    /** Below nothing the library that draws does not end. */
    AMOUNTS("stdDeviation radius", ""),
    COLOUR("color stop-color flood-color", SvgValues.COLOUR),
    PAINT(
            "fill stroke",
            SvgValues.COLOUR + "|" + SvgValues.LINK + "(?:\\s*(?:" + SvgValues.COLOUR + "))?"),
    LINK("clip-path mask filter marker-start marker-mid marker-end", "none|" + SvgValues.LINK),
    WORD(
            "fill-rule clip-rule stroke-linecap stroke-linejoin display visibility overflow"
                    + " font-style font-weight font-stretch font-variant text-anchor"
                    + " dominant-baseline alignment-baseline text-rendering shape-rendering"
                    + " color-interpolation color-interpolation-filters vector-effect"
                    + " mix-blend-mode isolation mask-type gradientUnits spreadMethod"
                    + " patternUnits patternContentUnits maskUnits maskContentUnits clipPathUnits"
                    + " filterUnits primitiveUnits markerUnits orient lengthAdjust xml:space"
                    + " in in2 result mode operator type",
            "[A-Za-z0-9_.+-]{1,60}"),
    ASPECT("preserveAspectRatio", "(?:none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max))(?: (?:meet|slice))?"),
    WORDS("paint-order text-decoration", "[A-Za-z -]{1,60}"),
    FONTS("font-family", "[\\p{L}\\p{N} ,'\"_.-]{1,300}"),
    PATH("d", ""),
    POINTS("points", ""),
    TRANSFORM("transform gradientTransform patternTransform", "");

    /** Written as a style, because there is no attribute for it. */
    static final String STYLES = "mix-blend-mode isolation";

    private static final Map<String, Grammar> BY_ATTRIBUTE = new HashMap<>();

    static {
        for (Grammar grammar : values()) {
            Stream.of(grammar.attributes.split(" "))
                    .forEach(attribute -> BY_ATTRIBUTE.put(attribute, grammar));
        }
    }

    private final String attributes;
    private final Pattern form;

    Grammar(String attributes, String form) {
        this.attributes = attributes;
        this.form = Pattern.compile(form);
    }

    static Optional<Grammar> of(String attribute) {
        return Optional.ofNullable(BY_ATTRIBUTE.get(attribute));
    }

    /** Whether a stylesheet may say it. */
    boolean isStyle() {
        return ordinal() >= SIZE.ordinal() && ordinal() < PATH.ordinal();
    }

    /**
     * Whether a value is written as it should.
     *
     * @throws SvgTooLarge when a number in it is
     */
    boolean accepts(String value) throws SvgTooLarge {
        return switch (this) {
            case SIZE -> SvgValues.isSize(value);
            case SIZES -> Stream.of(SvgValues.list(value)).allMatch(SvgValues::isSize);
            case LENGTH -> SvgValues.isLength(value);
            case LENGTHS -> Stream.of(SvgValues.list(value)).allMatch(SvgValues::isLength);
            case NUMBER -> SvgValues.isShare(value);
            case AMOUNTS -> Stream.of(SvgValues.list(value)).allMatch(SvgValues::isAmount);
            case NUMBERS -> Stream.of(SvgValues.list(value)).allMatch(SvgValues::isNumber);
            case PATH -> !SvgValues.hasLooseComma(value) && SvgPath.of(value).isPresent();
            case POINTS -> !SvgValues.hasLooseComma(value) && SvgPath.ofPoints(value).isPresent();
            case TRANSFORM -> Transforms.of(value).isPresent();
            default -> form.matcher(value).matches();
        };
    }
}
