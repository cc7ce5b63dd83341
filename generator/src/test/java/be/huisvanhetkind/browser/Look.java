package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One way to look at a page that is already in the window: how wide, and in which colours. */
record Look(int width, Colours colours) {
    enum Colours {
        LIGHT,
        DARK,
        FORCED
    }

    private static final int HEIGHT = 900;

    /** Every width in every colour. */
    static List<Look> all() {
        return widths().flatMap(width -> Stream.of(Colours.values()).map(of -> new Look(width, of)))
                .toList();
    }

    /** Every colour once, and the narrowest and the widest in light: what most people see. */
    static List<Look> most() {
        return Stream.concat(some().stream(), Stream.of(at(Screen.DESKTOP.width()))).toList();
    }

    /** Every width once, and every colour once. */
    static List<Look> some() {
        return List.of(
                new Look(Screen.NARROW.width(), Colours.LIGHT),
                new Look(Screen.PHONE.width(), Colours.FORCED),
                new Look(Screen.DESKTOP.width(), Colours.DARK));
    }

    private static Stream<Integer> widths() {
        return Stream.of(Screen.NARROW, Screen.PHONE, Screen.DESKTOP).map(Screen::width);
    }

    /** In the colours most people see. */
    static Look at(int width) {
        return new Look(width, Colours.LIGHT);
    }

    /** Makes the window look so. */
    void apply(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(
                new EmulateMediaOptions()
                        .setColorScheme(
                                colours == Colours.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setForcedColors(
                                colours == Colours.FORCED
                                        ? ForcedColors.ACTIVE
                                        : ForcedColors.NONE));
    }

    @Override
    public String toString() {
        return width + " px " + colours.name().toLowerCase(Locale.ROOT);
    }
}
