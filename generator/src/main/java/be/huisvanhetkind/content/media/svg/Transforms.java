package be.huisvanhetkind.content.media.svg;

import java.awt.geom.AffineTransform;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moving, turning and scaling, as a drawing writes it. */
final class Transforms {
    private static final Pattern ONE =
            Pattern.compile(
                    "\\s*,?\\s*(matrix|translate|scale|rotate|skewX|skewY)\\s*\\(([^()]*)\\)");

    private Transforms() {}

    /** All of them in order; nothing when something else stands there. */
    static Optional<AffineTransform> of(String text) {
        AffineTransform all = new AffineTransform();
        Matcher one = ONE.matcher(text);
        int at = 0;
        while (at < text.length() && one.region(at, text.length()).lookingAt()) {
            double[] numbers = numbers(one.group(2));
            Optional<AffineTransform> next = of(one.group(1), numbers);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            all.concatenate(next.get());
            at = one.end();
        }
        return text.substring(at).isBlank() || text.equals("none")
                ? Optional.of(all)
                : Optional.empty();
    }

    private static double[] numbers(String text) {
        Scan scan = new Scan(text);
        double[] numbers = new double[6];
        int count = 0;
        while (scan.hasMore()) {
            double number = scan.number();
            if (count == numbers.length || Double.isNaN(number)) {
                return new double[0];
            }
            numbers[count++] = number;
        }
        return java.util.Arrays.copyOf(numbers, count);
    }

    private static Optional<AffineTransform> of(String name, double[] by) {
        return switch (name + by.length) {
            case "matrix6" -> Optional.of(new AffineTransform(by));
            case "translate1" -> Optional.of(AffineTransform.getTranslateInstance(by[0], 0));
            case "translate2" -> Optional.of(AffineTransform.getTranslateInstance(by[0], by[1]));
            case "scale1" -> Optional.of(AffineTransform.getScaleInstance(by[0], by[0]));
            case "scale2" -> Optional.of(AffineTransform.getScaleInstance(by[0], by[1]));
            case "rotate1" -> Optional.of(AffineTransform.getRotateInstance(Math.toRadians(by[0])));
            case "rotate3" ->
                    Optional.of(
                            AffineTransform.getRotateInstance(Math.toRadians(by[0]), by[1], by[2]));
            case "skewX1" ->
                    Optional.of(
                            AffineTransform.getShearInstance(Math.tan(Math.toRadians(by[0])), 0));
            case "skewY1" ->
                    Optional.of(
                            AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(by[0]))));
            default -> Optional.empty();
        };
    }
}
