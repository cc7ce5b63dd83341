package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** With the spacing of WCAG 1.4.12 nothing is lost. */
record TextSpacing() implements Judge {
    private static final String SPACED =
            """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                    + ' word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
                document.adoptedStyleSheets = [sheet];
            }
            """;

    @Override
    public List<String> problems(Page page) {
        page.evaluate(SPACED);
        try {
            return Stream.of(ScriptJudge.REFLOW, ScriptJudge.CLIPPED)
                    .flatMap(judge -> judge.problems(page).stream())
                    .toList();
        } finally {
            page.evaluate("document.adoptedStyleSheets = []");
        }
    }
}
