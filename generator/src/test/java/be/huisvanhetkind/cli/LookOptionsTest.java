package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LookOptionsTest {
    @TempDir Path folder;

    private static LookOptions options(Path assets) {
        return CommandLine.populateCommand(
                new LookOptions(), "--assets", assets.toString(), "--templates", assets.toString());
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("echt")).toRealPath();
        Path link = Files.createSymbolicLink(folder.resolve("koppeling"), real);
        LookOptions look = options(link);
        look.check();
        assertEquals(real, look.assets().base());
        assertEquals(real, look.templates().base());
    }

    @Test
    void aLinkToNothingIsABrokenCall() throws IOException {
        Path link =
                Files.createSymbolicLink(folder.resolve("koppeling"), folder.resolve("nergens"));
        assertThrows(BrokenCall.class, options(link)::check);
    }
}
