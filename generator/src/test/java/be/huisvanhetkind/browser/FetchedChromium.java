package be.huisvanhetkind.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Chromium that Playwright fetches from the internet, about 110 MB, once per machine. */
final class FetchedChromium {
    private static final long MINUTES = 10;
    private static final String FORBIDDEN = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";

    private FetchedChromium() {}

    /** Whether it is there now, and runs. */
    static boolean fetch(Machine machine) {
        if (machine.variable(FORBIDDEN).isPresent()) {
            return false;
        }
        System.err.println("Geen browser gevonden: Playwright haalt er een (ongeveer 110 MB).");
        try {
            return installs() && runs();
        } catch (IOException | PlaywrightException refused) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean installs() throws IOException, InterruptedException {
        ProcessBuilder command =
                Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        command.command().addAll(List.of("install", "--only-shell", "chromium"));
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
    }

    /** Not on a machine without the libraries that a browser needs. */
    private static boolean runs() {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = playwright.chromium().launch(Chromium.options())) {
            return browser.isConnected();
        }
    }
}
