package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.media.svg.SvgCorpus;
import be.huisvanhetkind.render.pictures.Photo;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A house of which every picture says more than it shows: where it was taken, by whom, with remarks
 * and addresses. Every file of its site is opened, and nothing of that is in any of them.
 */
class NothingAsItCameTest {
    private static final Set<String> KNOWN_OF_OURS =
            Set.of("JPEG", "JFIF", "Huffman", "File Type", "PNG-IHDR", "WebP", "ICO");

    private static final List<String> CANARIES = List.of("KANARIE", "kwaad.example");

    @TempDir static Path folder;

    /** What a file says of itself beside what it shows. */
    private static List<String> told(String name, byte[] file) {
        List<String> told = new ArrayList<>();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        CANARIES.stream().filter(text::contains).forEach(told::add);
        try {
            if (name.endsWith(".pdf")) {
                inside(file, told);
            } else if (name.matches(".*\\.(?:png|jpe?g|webp|ico)")) {
                picture(file, told);
            }
        } catch (IOException | ImageProcessingException broken) {
            told.add(broken.toString());
        }
        return told;
    }

    private static void picture(byte[] file, List<String> told)
            throws IOException, ImageProcessingException {
        for (Directory part :
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories()) {
            if (!KNOWN_OF_OURS.contains(part.getName())) {
                told.add(part.getName());
            }
        }
    }

    /** Every stream of a sheet, unpacked, and its photos as they stand in it. */
    private static void inside(byte[] pdf, List<String> told)
            throws IOException, ImageProcessingException {
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            for (var key : sheet.getDocument().getXrefTable().keySet()) {
                COSObject object = sheet.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    byte[] raw = IOUtils.toByteArray(stream.createRawInputStream());
                    String name = stream.getFilters() == COSName.DCT_DECODE ? "x.jpg" : "x";
                    told.addAll(told(name, raw));
                    if (!name.equals("x.jpg")) {
                        told.addAll(told("x", IOUtils.toByteArray(stream.createInputStream())));
                    }
                }
            }
        }
    }

    private static Path house() throws IOException {
        Path content = folder.resolve("content");
        BrokenHouse.copy(RealHouse.CONTENT, content);
        Path partner = content.resolve("partners/kompas");
        Files.write(partner.resolve("logo.jpg"), Photo.talkative(300, 200));
        Path other = content.resolve("partners/de-linde");
        Files.write(other.resolve("logo.png"), Photo.talkativePng(300, 200));
        for (Path profile : List.of(partner, other)) {
            Path file = profile.resolve("partner.md");
            String kind = profile.equals(partner) ? "jpg" : "png";
            Files.writeString(
                    file, Files.readString(file).replace("logo: logo.svg", "logo: logo." + kind));
        }
        Path drawn = content.resolve("partners/babbel/logo.svg");
        Files.write(
                drawn, SvgCorpus.bytes(SvgCorpus.kwaad().get(0).resolveSibling("opmerking.svg")));
        return content;
    }

    @Test
    void nothingOfAPictureIsInAnyFileButWhatItShows() throws IOException {
        Path site = folder.resolve("site");
        RealHouse.build(house(), site);
        Map<String, List<String>> told = new TreeMap<>();
        Tree.of(site)
                .forEach(
                        (name, bytes) ->
                                told.put(
                                        name,
                                        told(name, bytes.getBytes(StandardCharsets.ISO_8859_1))));
        assertTrue(told.keySet().stream().anyMatch(name -> name.endsWith(".pdf")));
        assertTrue(told.keySet().stream().anyMatch(name -> name.endsWith(".webp")));
        told.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), told);
    }

    @Test
    void whatWouldTellIsHeard() throws IOException {
        assertFalse(told("x.jpg", Photo.talkative(30, 20)).isEmpty());
        assertFalse(told("x.png", Photo.talkativePng(30, 20)).isEmpty());
        assertFalse(told("x.jpg", Photo.sideways(30, 20)).isEmpty());
        assertEquals(List.of("Exif IFD0", "GPS"), told("x.pdf", sheet(Photo.sideways(30, 20))));
        assertFalse(told("x.html", "een KANARIE".getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    private static byte[] sheet(byte[] photo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument sheet = new PDDocument()) {
            PDPage page = new PDPage();
            sheet.addPage(page);
            page.setResources(new PDResources());
            page.getResources().add(JPEGFactory.createFromByteArray(sheet, photo));
            sheet.save(out);
        }
        return out.toByteArray();
    }
}
