package be.huisvanhetkind.content.media.svg;

import java.util.Optional;

/** Reads the lines of a drawing, without drawing them. */
final class SvgPath {
    private static final String COMMANDS = "MLHVCSQTAZ";
    private static final int[] NUMBERS = {2, 2, 1, 1, 6, 4, 4, 2, 7, 0};
    private static final int FLAGS_FROM = 3;
    private static final int FLAGS_TO = 4;

    private final Scan scan;
    private final Reach reach = new Reach();
    private double startX;
    private double startY;

    private SvgPath(String data) {
        scan = new Scan(data);
    }

    /** What the data of a path draw; nothing when they are no path. */
    static Optional<Reach> of(String data) {
        return new SvgPath(data).read();
    }

    /** The same for the points of a polygon. */
    static Optional<Reach> ofPoints(String points) {
        Scan scan = new Scan(points);
        Reach reach = new Reach();
        while (scan.hasMore()) {
            double x = scan.number();
            double y = scan.number();
            if (Double.isNaN(x) || Double.isNaN(y)) {
                return Optional.empty();
            }
            reach.draw(x, y);
        }
        return Optional.of(reach);
    }

    private Optional<Reach> read() {
        char command = ' ';
        while (scan.hasMore()) {
            if (Character.isLetter(scan.peek())) {
                command = scan.next();
            } else if (command == 'z' || command == 'Z') {
                return Optional.empty();
            }
            int kind = COMMANDS.indexOf(Character.toUpperCase(command));
            if (kind < 0 || reach.pieces() == 0 && kind > 0) {
                return Optional.empty();
            }
            double[] numbers = numbers(NUMBERS[kind], Character.toUpperCase(command) == 'A');
            for (double number : numbers) {
                if (Double.isNaN(number)) {
                    return Optional.empty();
                }
            }
            draw(Character.toUpperCase(command), Character.isLowerCase(command), numbers);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return Optional.of(reach);
    }

    private double[] numbers(int count, boolean isArc) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            boolean isFlag = isArc && i >= FLAGS_FROM && i <= FLAGS_TO;
            numbers[i] = isFlag ? scan.flag() : scan.number();
        }
        return numbers;
    }

    private void draw(char command, boolean isRelative, double[] numbers) {
        double fromX = isRelative ? reach.x() : 0;
        double fromY = isRelative ? reach.y() : 0;
        int last = numbers.length - 2;
        switch (command) {
            case 'Z' -> reach.draw(startX, startY);
            case 'H' -> reach.draw(fromX + numbers[0], reach.y());
            case 'V' -> reach.draw(reach.x(), fromY + numbers[0]);
            case 'A' ->
                    reach.arc(
                            numbers[0],
                            numbers[1],
                            fromX + numbers[last],
                            fromY + numbers[last + 1]);
            case 'M' -> {
                reach.move(fromX + numbers[0], fromY + numbers[1]);
                startX = reach.x();
                startY = reach.y();
            }
            default -> {
                for (int i = 0; i < numbers.length; i += 2) {
                    reach.draw(fromX + numbers[i], fromY + numbers[i + 1]);
                }
            }
        }
    }
}
