package be.huisvanhetkind.content.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.taal.Rijksregisternummer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers here are of the thirtieth of February, so of nobody. */
class NationalNumbersTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "85023099895, xxxxxxxxxxx",
        "85.02.30-998.95, xx.xx.xx-xxx.xx",
        "85 02 30 998 95, xx xx xx xxx xx",
        "85-02-30-998-95, xx-xx-xx-xxx-xx",
        "85/02/30 - 998.95, xx/xx/xx - xxx.xx",
        "850230-998.95, xxxxxx-xxx.xx",
        "15.02.30-998.12, xx.xx.xx-xxx.xx", // born in 2015
        "nr. 85.02.30-998.95., nr. xx.xx.xx-xxx.xx.",
        "2026-11-02 85023099895, 2026-11-02 xxxxxxxxxxx",
        "(85023099895), (xxxxxxxxxxx)",
        "85.22.30-998.41, xx.xx.xx-xxx.xx", // a number for who is not in the register
        "85.42.30-998.84, xx.xx.xx-xxx.xx",
        "85.12.31-001.65, xx.xx.xx-xxx.xx",
        "00.00.00-001.96, xx.xx.xx-xxx.xx",
    })
    void aNumberIsHiddenHoweverItIsWritten(String text, String hidden) {
        assertEquals(hidden, Rijksregisternummer.hide(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85.02.30-998.96", // the check is not right
                "85.13.30-998.75", // there is no month 13
                "85.33.30-998.21",
                "85.02.32-998.35", // there is no day 32
                "85.02.30-999.94", // no serial number
                "85.02.30-000.26",
                "185023099895", // twelve digits
                "850230998951",
                "8502309989", // ten
                "1.85023099895",
                "85023099895.5",
                "+85023099895",
                "85.023099895", // a decimal number
                "0470 12 34 56",
                "+32 470 12 34 56",
                "0403.170.701",
                "BE68 5390 0754 7034",
                "539-0075470-34",
                "2026-11-02 14.00",
                "https://wa.me/85023099895"
            })
    void whatIsNoNumberStays(String text) {
        assertEquals(text, Rijksregisternummer.hide(text));
    }

    @Test
    void everyNumberHasItsPlaceAndNoLength() throws IOException {
        List<Finding> findings = new ArrayList<>();
        SourceFile file = file("notities.txt", "één 85.02.30-998.95\n\nen 85023099895\n");
        NationalNumbers.report(file, findings::add);
        assertEquals(
                List.of("notities.txt:1:5", "notities.txt:3:4"),
                findings.stream().map(found -> found.place().toString()).toList());
        assertEquals(List.of(0, 0), findings.stream().map(one -> one.place().length()).toList());
    }

    @Test
    void aDrawingMayHoldNumbersInItsLines() throws IOException {
        List<Finding> findings = new ArrayList<>();
        NationalNumbers.report(
                file("a.svg", "<svg d=\"M85 02 30 998 95\">\n<!-- 85023099895 -->"), findings::add);
        assertEquals(
                List.of("a.svg:2:6"),
                findings.stream().map(found -> found.place().toString()).toList());
    }

    private SourceFile file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        return new SourceFile(name, new Address(List.of(name)), path);
    }
}
