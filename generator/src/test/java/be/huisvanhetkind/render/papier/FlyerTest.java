package be.huisvanhetkind.render.papier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flyers of the real house: one sheet each, for everyone, and the same every time. */
class FlyerTest {
    private static final BaseUrl SITE = BaseUrl.of("https://huisvanhetkind-demerdal.example/");
    private static final int DPI = 150;

    @TempDir static Path folder;

    private static Map<String, byte[]> flyers = Map.of();

    @BeforeAll
    static void make() {
        flyers = flyers(BuiltHouse.real().huis());
    }

    private static Map<String, byte[]> flyers(Huis huis) {
        Map<String, byte[]> all = new TreeMap<>();
        new FlyerFormat(
                        Layers.of(BuiltHouse.ROOT.resolve("templates")),
                        new PictureMaker(Store.none()))
                .files(Site.of(OpenbaarHuis.of(huis), SITE))
                .forEach((OutputFile file) -> all.put(file.path(), file.recipe().bytes()));
        return all;
    }

    @Test
    void everyFlyerIsReadableForEveryone() {
        assertTrue(flyers.size() > 20, "flyers: " + flyers.size());
        flyers.forEach((name, pdf) -> assertEquals(List.of(), PdfUa.faults(pdf), name));
    }

    @Test
    void aDocumentWithoutStructureOrTitleIsCaught() throws IOException {
        try (PDDocument planted = Loader.loadPDF(flyers.values().iterator().next())) {
            planted.getDocumentCatalog().setStructureTreeRoot(null);
            planted.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            planted.save(out);
            assertFalse(PdfUa.faults(out.toByteArray()).isEmpty());
        }
    }

    @Test
    void everyFlyerIsOneSheetWithItsLetters() throws IOException {
        for (Map.Entry<String, byte[]> flyer : flyers.entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(flyer.getValue())) {
                assertEquals(1, pdf.getNumberOfPages(), flyer.getKey());
                pdf.getPage(0)
                        .getResources()
                        .getFontNames()
                        .forEach(
                                name -> {
                                    try {
                                        assertTrue(
                                                pdf.getPage(0)
                                                        .getResources()
                                                        .getFont(name)
                                                        .isEmbedded());
                                    } catch (IOException broken) {
                                        throw new AssertionError(broken);
                                    }
                                });
            }
        }
    }

    @Test
    void theCodeOnTheFlyerLeadsToThePage() throws Exception {
        for (Map.Entry<String, byte[]> flyer : flyers.entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(flyer.getValue())) {
                BufferedImage sheet = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
                assertEquals(
                        SITE.origin().orElseThrow() + "/" + flyer.getKey().replace("flyer.pdf", ""),
                        read(sheet),
                        flyer.getKey());
            }
        }
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Test
    void theSameHouseGivesTheSameBytes() {
        Map<String, byte[]> again = flyers(BuiltHouse.readAgain());
        flyers.forEach((name, pdf) -> assertArrayEquals(pdf, again.get(name), name));
    }

    @Test
    void itTellsWhereWhenAndWhom() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(
                        flyers.getOrDefault("locaties/huis-aarbeke/flyer.pdf", new byte[0]))) {
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertTrue(text.contains("013 00 12 34"), text);
            assertTrue(text.contains("Kerkplein"), text);
            assertTrue(text.contains("12 uur"), text);
        }
    }
}
