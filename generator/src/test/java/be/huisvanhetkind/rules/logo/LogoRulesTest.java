package be.huisvanhetkind.rules.logo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.HuisMet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoRulesTest {
    private static final String KOMPAS = "partners/kompas/partner.md";

    @TempDir private Path folder;
    private HuisMet huis = new HuisMet(Path.of(""));

    @BeforeEach
    void aHouse() {
        huis = HuisMet.niets(folder);
    }

    private static byte[] png(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    @Test
    void aLogoIsAskedOnceTheHouseHasAWebsite() {
        assertEquals(List.of(), huis.findings());
        huis.anders("huis.yml", "vorm: fysiek", "website: https://x.example/\nvorm: fysiek");
        assertEquals(List.of("logo-ontbreekt " + KOMPAS + ":2:8"), huis.findings());
        huis.anders(KOMPAS, "gepubliceerd", "concept");
        assertEquals(false, huis.geeft("logo-ontbreekt"));
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, false"})
    void aLogoOfPixelsIsWideEnough(int width, boolean found) throws IOException {
        huis.bestand("logo.png", png(width))
                .bestand("partners/kompas/logo.png", png(width))
                .anders("huis.yml", "logo.svg", "logo.png")
                .anders(KOMPAS, "contact:", "logo: logo.png\ncontact:");
        assertEquals(
                found
                        ? List.of("logo-te-klein huis.yml:4:7", "logo-te-klein " + KOMPAS + ":7:7")
                        : List.of(),
                huis.findings());
    }

    @ParameterizedTest
    @CsvSource({"#777777, true", "#767676, false"}) // 4.48 and 4.54
    void anAccentHasEnoughContrast(String colour, boolean found) {
        huis.anders(KOMPAS, "contact:", "accentkleur: \"" + colour + "\"\ncontact:");
        assertEquals(
                found ? List.of("accentkleur-te-licht " + KOMPAS + ":7:14") : List.of(),
                huis.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "#777777, #ffb55a, true",
        "#767676, #ffb55a, false",
        "#0f4c50, #8b8b8b, true",
        "#0f4c50, #8c8c8c, false",
    })
    void theColoursOfTheHouseCanBeRead(String donker, String licht, boolean found) {
        huis.anders("huis.yml", "#0f4c50", donker).anders("huis.yml", "#ffb55a", licht);
        assertEquals(
                found ? List.of("merk-zonder-contrast huis.yml:6:3") : List.of(), huis.findings());
    }
}
