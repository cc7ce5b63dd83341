package be.huisvanhetkind.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** The browser of who sits at this machine, where there is one. */
final class Window {
    private Window() {}

    /** Opens a page, or leaves that to the reader; gives the sentence that tells which. */
    static String open(String address) {
        if (Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            try {
                Desktop.getDesktop().browse(URI.create(address));
                return "De redactie opent in je browser: " + address;
            } catch (IOException noBrowser) {
                return openYourself(address);
            }
        }
        return openYourself(address);
    }

    private static String openYourself(String address) {
        return "Open de redactie zelf, in je browser: " + address;
    }
}
