package be.huisvanhetkind.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * One window on one site. It remembers what a good site never does: asking another host (which is
 * refused), and saying on the console that something went wrong.
 */
public final class Visit implements AutoCloseable {
    private static final String MIDDLE =
            """
            fold => {
                fold.scrollIntoView({ block: 'center' });
                const box = fold.getBoundingClientRect();
                return [box.left + box.width / 2, box.top + box.height / 2];
            }
            """;

    private final BrowserContext context;
    private final String origin;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        context.route("**/*", this::guard);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    private void guard(Route route) {
        if (route.request().url().startsWith(origin + "/")) {
            requests.add(
                    route.request().url().substring(origin.length()).replaceFirst("\\?.*", ""));
            route.resume();
        } else {
            elsewhere.add(page.url() + " asks " + route.request().url());
            route.abort();
        }
    }

    /** Errors, among which what the content security policy forbids. */
    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(page.url() + " " + message.text());
        }
    }

    /** Goes to an address of the site, such as {@code /aanbod/}; gives the status. */
    public int go(String path) {
        Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    /** Waits until the page has nothing left to do. */
    public void settle() {
        page.evaluate("() => new Promise(done => requestIdleCallback(() => done(true)))");
    }

    /** Shows a page that is not on the site, to try a judge on. */
    public Page show(String html) {
        page.setContent(html);
        return page;
    }

    public Page page() {
        return page;
    }

    /** The page after every menu and every other fold was opened by a click on it. */
    public Page unfolded() {
        page.locator("details:not([open]) > summary:visible").elementHandles().forEach(this::click);
        return page;
    }

    /** Where it stands by now; what lies over it takes the click, and then it stays closed. */
    private void click(ElementHandle fold) {
        List<?> middle = (List<?>) fold.evaluate(MIDDLE);
        page.mouse()
                .click(
                        ((Number) middle.get(0)).doubleValue(),
                        ((Number) middle.get(1)).doubleValue());
        if (!fold.evaluate("fold => fold.parentElement.open").equals(true)) {
            throw new AssertionError("a click does not open “" + fold.textContent() + "”");
        }
    }

    /** What the browser asked of this site, in order: {@code /assets/site.css}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Requests to another host. */
    public List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    /** Errors on the console. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** A request that the page made while its window closed can no longer be answered. */
    @Override
    public void close() {
        try {
            context.close();
        } catch (PlaywrightException late) {
            if (!String.valueOf(late.getMessage()).contains("has been closed")) {
                throw late;
            }
        }
    }
}
