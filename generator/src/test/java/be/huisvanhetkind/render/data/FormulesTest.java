package be.huisvanhetkind.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    =1+1,                '=1+1
                    +cmd|' /C calc'!A0,  '+cmd|' /C calc'!A0
                    -2+3,                '-2+3
                    @SUM(A1),            '@SUM(A1)
                    ＝1+1,                '＝1+1
                    "\n=1+1",            "'\n=1+1"
                    -9,                  -9
                    +32470123456,        +32470123456
                    gewoon = gewoon,     gewoon = gewoon
                    """)
    void noCellIsAFormula(String cell, String written) {
        assertEquals(written, Formules.harmless(cell));
    }
}
