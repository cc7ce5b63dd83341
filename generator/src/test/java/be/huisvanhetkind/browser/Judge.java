package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at a page as it stands in the window. */
@FunctionalInterface
public interface Judge {
    /** What is wrong; empty when nothing is found. */
    List<String> problems(Page page);
}
