package be.huisvanhetkind.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.finding.Finding;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding about form ends in the lines to write, or it is known why it cannot. */
final class VormTest {
    private static final Map<String, String> IN_WORDS =
            Map.ofEntries(
                    Map.entry("afbeelding-ongeldig", "another picture is needed"),
                    Map.entry("afbeelding-ontbreekt", "the picture is to be put there"),
                    Map.entry("asciidoc-probleem", "it is told by the converter"),
                    Map.entry("begrippenlijst-leeg", "a word is missing, or the file goes"),
                    Map.entry("bestand-leeg", "nothing was written"),
                    Map.entry("bestand-onverwacht", "the file goes elsewhere"),
                    Map.entry("bestand-te-groot", "the whole file is too much"),
                    Map.entry("bom-gevonden", "nobody sees it in a line"),
                    Map.entry("geen-utf8", "the letters are lost"),
                    Map.entry("html-verwijderd", "what was meant has many forms"),
                    Map.entry("huis-ontbreekt", "a file is missing"),
                    Map.entry("kop-ontbreekt", "the sample has no field at all"),
                    Map.entry("link-onveilig", "only its author knows another address"),
                    Map.entry("map-verkeerd", "the file goes elsewhere"),
                    Map.entry("naam-dubbel", "which of two, only their authors know"),
                    Map.entry("naam-ongeldig", "the file gets another name"),
                    Map.entry("nood-zonder-woord", "only its author knows what cannot wait"),
                    Map.entry("opmerking-verborgen", "it may be kept elsewhere"),
                    Map.entry("partner-ontbreekt", "a file is missing"),
                    Map.entry("regeleinde-windows", "nobody sees it in a line"),
                    Map.entry("rijksregisternummer-gevonden", "it is never repeated"),
                    Map.entry("samenvoeg-conflict", "which of two, only their authors know"),
                    Map.entry("svg-onveilig", "it is no text"),
                    Map.entry("svg-zwaar", "it is no text"),
                    Map.entry("symbolische-koppeling", "it is no text"),
                    Map.entry("te-diep-genest", "what was meant has many forms"),
                    Map.entry("teken-nul", "nobody sees it in a line"),
                    Map.entry("tekst-onverwerkbaar", "it is told by the converter"),
                    Map.entry("veld-dubbel", "which of two, only its author knows"),
                    Map.entry("voorbeeld-gebleven", "only its author knows what is true"));

    @TempDir private Path temporary;

    /** What cannot be provoked here. */
    private static final Set<String> UNSEEN = Set.of("bestand-onleesbaar");

    static Stream<String> codes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("be.huisvanhetkind.content.findings")
                        .stream()
                        .filter(type -> type.isAssignableTo(Finding.class))
                        .map(type -> type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-"))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(code -> !UNSEEN.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsWrongWithTheFormEndsInLines(String code) throws IOException {
        boolean isInLines =
                SampleHouse.of(Page.of(code), "Voorbeeld", temporary).findings().stream()
                        .filter(one -> one.code().equals(code))
                        .allMatch(one -> one.correction().isPresent());
        assertEquals(!IN_WORDS.containsKey(code), isInLines);
    }
}
