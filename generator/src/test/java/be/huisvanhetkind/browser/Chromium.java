package be.huisvanhetkind.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running browser. It belongs to the thread that started it. */
public final class Chromium implements AutoCloseable {
    /**
     * Else the browser calls home, cannot run as root, and compiles well what a page of a few
     * seconds runs once.
     */
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--js-flags=--no-opt");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser of this machine. */
    public static Chromium start() {
        LaunchOptions options = options();
        if (OnHand.here() instanceof OnHand.Program own) {
            options.setExecutablePath(own.file());
        } else if (!(OnHand.here() instanceof OnHand.Fetched)) {
            throw new AssertionError(OnHand.here());
        }
        Playwright playwright = playwright();
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Playwright, which fetches nothing by itself. */
    static Playwright playwright() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    static LaunchOptions options() {
        return new LaunchOptions().setArgs(ARGUMENTS);
    }

    /**
     * Opens a window of its own (no memory of other visits) on a site; what the site would keep on
     * the device for later is not asked for.
     */
    public Visit visit(SiteServer site, Screen screen) {
        return visit(site.origin(), screen);
    }

    /** The same, on whatever is served at an address: scheme, host and port. */
    public Visit visit(String origin, Screen screen) {
        return visit(origin, screen, ServiceWorkerPolicy.BLOCK);
    }

    /** The same, in which the site may keep pages. */
    Visit keepingVisit(SiteServer site, Screen screen) {
        return visit(site.origin(), screen, ServiceWorkerPolicy.ALLOW);
    }

    private Visit visit(String origin, Screen screen, ServiceWorkerPolicy workers) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setServiceWorkers(workers)
                                .setBaseURL(origin)
                                .setViewportSize(screen.width(), screen.height())
                                .setColorScheme(screen.scheme())
                                .setForcedColors(
                                        screen.forcedColors()
                                                ? ForcedColors.ACTIVE
                                                : ForcedColors.NONE)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setJavaScriptEnabled(screen.javascript())
                                .setLocale("nl-BE")
                                .setTimezoneId(screen.zone()));
        context.clock().setFixedTime(java.util.Date.from(screen.now()));
        return new Visit(context, origin);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
