package be.huisvanhetkind.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;

/**
 * What a visitor looks at, and when.
 *
 * @param width in CSS pixels
 * @param forcedColors as in the contrast themes of Windows
 * @param javascript whether scripts run
 * @param now what the clock says and keeps saying
 * @param zone where the visitor is
 */
public record Screen(
        int width,
        int height,
        ColorScheme scheme,
        boolean forcedColors,
        boolean javascript,
        Instant now,
        String zone) {
    /**
     * Saturday 21 November 2026, a quarter past ten: the day on which the tests build the house.
     */
    public static final Instant SATURDAY = Instant.parse("2026-11-21T09:15:00Z");

    private static final String BRUSSELS = "Europe/Brussels";

    /** The narrowest that WCAG 1.4.10 asks for. */
    public static final Screen NARROW = of(320, 640);

    public static final Screen PHONE = of(390, 844);
    public static final Screen DESKTOP = of(1280, 900);

    public static Screen of(int width, int height) {
        return new Screen(width, height, ColorScheme.LIGHT, false, true, SATURDAY, BRUSSELS);
    }

    public Screen dark() {
        return new Screen(width, height, ColorScheme.DARK, forcedColors, javascript, now, zone);
    }

    public Screen withForcedColors() {
        return new Screen(width, height, scheme, true, javascript, now, zone);
    }

    public Screen withoutScript() {
        return new Screen(width, height, scheme, forcedColors, false, now, zone);
    }

    /** The same, far away: {@code America/New_York}. */
    public Screen in(String elsewhere) {
        return new Screen(width, height, scheme, forcedColors, javascript, now, elsewhere);
    }

    public Screen at(Instant moment) {
        return new Screen(width, height, scheme, forcedColors, javascript, moment, zone);
    }
}
