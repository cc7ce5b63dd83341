package be.huisvanhetkind.content.media.svg;

import java.awt.geom.Rectangle2D;

/** How far a line goes: the box it stays in, how long it is at most, and of how many pieces. */
final class Reach {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;
    private double x;
    private double y;
    private double length;
    private int pieces;

    /** Goes somewhere without drawing. */
    void move(double toX, double toY) {
        see(toX, toY);
        x = toX;
        y = toY;
        pieces++;
    }

    /** Draws to a point; what bends a line goes by its handles. */
    void draw(double toX, double toY) {
        length += Math.abs(toX - x) + Math.abs(toY - y);
        move(toX, toY);
    }

    /** Draws an arc, of which the circle may be as large as its ends ask. */
    void arc(double radiusX, double radiusY, double toX, double toY) {
        double radius =
                Math.max(
                        Math.max(Math.abs(radiusX), Math.abs(radiusY)),
                        Math.hypot(toX - x, toY - y));
        see(x - 2 * radius, y - 2 * radius);
        see(x + 2 * radius, y + 2 * radius);
        length += 2 * Math.PI * radius;
        move(toX, toY);
    }

    private void see(double seenX, double seenY) {
        left = Math.min(left, seenX);
        top = Math.min(top, seenY);
        right = Math.max(right, seenX);
        bottom = Math.max(bottom, seenY);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double length() {
        return length;
    }

    int pieces() {
        return pieces;
    }

    /** Empty, at zero, when nothing was drawn. */
    Rectangle2D box() {
        return pieces == 0
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
