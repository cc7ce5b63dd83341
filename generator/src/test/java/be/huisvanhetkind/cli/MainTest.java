package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
    @Test
    void versionNeedsNoHouse() {
        assertEquals(0, new CommandLine(new Main()).execute("--version"));
    }
}
