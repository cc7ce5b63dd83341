package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser is found on machines of every family. */
class ChromiumProgramTest {
    private static final Map<Machine.Os, Map<String, String>> VARIABLES =
            Map.of(
                    Machine.Os.LINUX,
                    Map.of("PATH", "/usr/local/bin:/usr/bin"),
                    Machine.Os.MAC,
                    Map.of("PATH", "/usr/bin", "HOME", "/Users/an"),
                    Machine.Os.WINDOWS,
                    Map.of(
                            "PATH",
                            "C:\\Windows;D:\\bin",
                            "ProgramFiles",
                            "C:\\Program Files",
                            "ProgramFiles(x86)",
                            "C:\\Program Files (x86)",
                            "LocalAppData",
                            "C:\\Users\\an\\AppData\\Local"));

    private static Machine machine(
            Machine.Os os, Map<String, String> variables, String... programs) {
        return new Machine(
                os, name -> Optional.ofNullable(variables.get(name)), Set.of(programs)::contains);
    }

    private static Optional<String> find(Machine machine) {
        return new ChromiumProgram(machine).find();
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, /usr/bin/chromium-headless-shell",
        "LINUX, /usr/bin/chromium",
        "LINUX, /usr/bin/chromium-browser",
        "LINUX, /usr/local/bin/google-chrome",
        "LINUX, /usr/bin/google-chrome-stable",
        "LINUX, /usr/bin/microsoft-edge",
        "LINUX, /snap/bin/chromium",
        "LINUX, /opt/google/chrome/chrome",
        "MAC, /Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "MAC, /Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "MAC, /Users/an/Applications/Chromium.app/Contents/MacOS/Chromium",
        "WINDOWS, C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
        "WINDOWS, C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
        "WINDOWS, C:\\Users\\an\\AppData\\Local\\Chromium\\Application\\chrome.exe",
        "WINDOWS, D:\\bin\\chromium.exe",
    })
    void itIsFoundInEveryUsualPlace(Machine.Os os, String program) {
        assertEquals(Optional.of(program), find(machine(os, VARIABLES.get(os), program)));
    }

    @ParameterizedTest
    @CsvSource({"LINUX", "MAC", "WINDOWS"})
    void anEmptyMachineHasNone(Machine.Os os) {
        assertEquals(Optional.empty(), find(machine(os, VARIABLES.get(os))));
        assertEquals(Optional.empty(), find(machine(os, Map.of())));
    }

    @Test
    void theOneThatIsNamedGoesFirst() {
        Map<String, String> variables = Map.of("PATH", "/usr/bin", "HUIS_CHROMIUM", "/eigen");
        assertEquals(
                Optional.of("/eigen"),
                find(machine(Machine.Os.LINUX, variables, "/usr/bin/chromium", "/eigen")));
    }

    @Test
    void aNameOfNothingIsAFailureAndNoReasonToSkip() {
        Map<String, String> variables = Map.of("PATH", "/usr/bin", "HUIS_CHROMIUM", "/weg");
        Machine machine = machine(Machine.Os.LINUX, variables, "/usr/bin/chromium");
        String said = assertThrows(AssertionError.class, () -> find(machine)).getMessage();
        assertEquals("HUIS_CHROMIUM names no program: /weg", said);
    }

    @Test
    void aMachineKnowsItsFamilyAndWhetherItIsABuildServer() {
        assertEquals(Machine.Os.WINDOWS, Machine.Os.of("Windows 11"));
        assertEquals(Machine.Os.MAC, Machine.Os.of("Mac OS X"));
        assertEquals(Machine.Os.LINUX, Machine.Os.of("Linux"));
        assertTrue(machine(Machine.Os.LINUX, Map.of("CI", "true")).isBuildServer());
    }

    @Test
    void withoutABrowserTestsAreSkippedButNotOnABuildServer() {
        Machine own = machine(Machine.Os.LINUX, Map.of());
        assertEquals(new OnHand.Skip("geen"), OnHand.without(own, "geen"));
        Machine server = machine(Machine.Os.LINUX, Map.of("CI", "true"));
        assertEquals(new OnHand.Fail("geen, en CI=true"), OnHand.without(server, "geen"));
    }
}
