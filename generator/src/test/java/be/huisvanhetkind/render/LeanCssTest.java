package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanCssTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color: red; } /* why */ b { top: 0; } | a { color: red; }  b { top: 0; }",
                "a::after { content: '/* not a comment */'; } | a::after { content: '/* not a comment */'; }",
                "a::after { content: \"/*\"; } /* \" */ | a::after { content: \"/*\"; }",
                "a { background: url('$1'); } | a { background: url('$1'); }",
            })
    void onlyCommentsAreLeftOut(String css, String lean) {
        assertEquals(lean.strip() + "\n", lean(css));
    }

    @ParameterizedTest
    @CsvSource({"'a {\n  top: 0;\n}\n\n\nb {}', 'a {\ntop: 0;\n}\nb {}'"})
    void linesKeepTheirEndsAndLoseTheirIndents(String css, String lean) {
        assertEquals(lean + "\n", lean(css));
    }

    private static String lean(String css) {
        return new String(LeanCss.of(css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
