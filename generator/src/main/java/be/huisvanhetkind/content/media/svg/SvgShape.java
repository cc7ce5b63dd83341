package be.huisvanhetkind.content.media.svg;

/** How far the line of one element goes, in its own points. */
final class SvgShape {
    private SvgShape() {}

    static Reach reach(SvgNode node) {
        return switch (node.name()) {
            case "path" -> SvgPath.of(node.get("d")).orElseGet(Reach::new);
            case "polygon", "polyline" ->
                    SvgPath.ofPoints(node.get("points")).orElseGet(Reach::new);
            case "rect" ->
                    box(
                            length(node, "x"),
                            length(node, "y"),
                            length(node, "width"),
                            length(node, "height"));
            case "circle" -> around(node, length(node, "r"), length(node, "r"));
            case "ellipse" -> around(node, length(node, "rx"), length(node, "ry"));
            case "line" -> {
                Reach line = new Reach();
                line.move(length(node, "x1"), length(node, "y1"));
                line.draw(length(node, "x2"), length(node, "y2"));
                yield line;
            }
            default -> new Reach();
        };
    }

    private static Reach around(SvgNode node, double radiusX, double radiusY) {
        return box(
                length(node, "cx") - radiusX,
                length(node, "cy") - radiusY,
                2 * radiusX,
                2 * radiusY);
    }

    static Reach box(double x, double y, double width, double height) {
        Reach box = new Reach();
        box.move(x, y);
        box.draw(x + width, y);
        box.draw(x + width, y + height);
        box.draw(x, y + height);
        box.draw(x, y);
        return box;
    }

    /** A length of an element; of a percentage the number, which is near enough. */
    static double length(SvgNode node, String attribute) {
        return SvgValues.length(node.get(attribute), 100).orElse(0d);
    }
}
