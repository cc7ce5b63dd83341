package be.huisvanhetkind.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.dossier.blad.Bestandsadres;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.papier.PdfUa;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each report on paper can be read by everyone, also that of a house with hardly anything. */
class DossierpapierTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {Dossierhuis.DEMERDAL, Dossierhuis.KLEIN})
    void everyReportIsReadableForEveryone(String name) {
        List<OutputFile> sheets =
                new Dossiermap(
                                Dossierhuis.of(name, folder).dossier(),
                                Layers.of(BuiltHouse.ROOT.resolve("assets")),
                                Bestandsadres.NERGENS)
                        .files().stream().filter(file -> file.path().endsWith(".pdf")).toList();
        assertTrue(sheets.size() >= Rapporten.all().size(), sheets.toString());
        sheets.forEach(
                sheet ->
                        assertEquals(
                                List.of(), PdfUa.faults(sheet.recipe().bytes()), sheet.path()));
    }
}
