package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not among the tests of rules: the engine for AsciiDoc starts slowly. */
class AsciiDocTableTest {
    @TempDir private Path folder;

    @Test
    void aTableInAsciiDocMayLackThem() {
        String kop =
                """
                ---
                titel: Open deur
                samenvatting: Kom binnenkijken en drink een koffie met ons.
                status: gepubliceerd
                nagekeken_op: 2026-11-02
                datum: 2026-11-02
                ---

                """;
        Proefhuis huis = Proefhuis.klein(folder, "toegankelijk");
        huis.write("nieuws/een.adoc", kop + "|===\n|za |10\n|===\n")
                .write(
                        "nieuws/twee.adoc",
                        kop + ".Uren\n[%header]\n|===\n|Dag |Uur\n|za |10\n|===\n")
                .write("nieuws/drie.adoc", kop + "[cols=\"h,1\"]\n|===\n|za |10\n|===\n");
        assertEquals(List.of("tabel-zonder-koppen nieuws/een.adoc:10:2"), huis.columns());
    }
}
