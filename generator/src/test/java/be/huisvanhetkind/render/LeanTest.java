package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanTest {
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
        assertEquals(lean.strip() + "\n", Minifier.css(css));
    }

    @ParameterizedTest
    @CsvSource({"'a {\n  top: 0;\n}\n\n\nb {}', 'a {\ntop: 0;\n}\nb {}'"})
    void linesKeepTheirEndsAndLoseTheirIndents(String css, String lean) {
        assertEquals(lean + "\n", Minifier.css(css));
    }
}
