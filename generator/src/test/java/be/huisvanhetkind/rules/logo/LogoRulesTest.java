package be.huisvanhetkind.rules.logo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
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
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "logo");
    }

    private static byte[] png(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    @Test
    void aLogoIsAskedOnceTheHouseHasAWebsite() {
        assertEquals(List.of(), huis.columns());
        huis.replace("huis.yml", "vorm: fysiek", "website: https://x.example/\nvorm: fysiek");
        assertEquals(List.of("logo-ontbreekt " + KOMPAS + ":2:8"), huis.columns());
        huis.replace(KOMPAS, "gepubliceerd", "concept");
        assertEquals(false, huis.gives("logo-ontbreekt"));
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, false"})
    void aLogoOfPixelsIsWideEnough(int width, boolean found) throws IOException {
        huis.write("logo.png", png(width))
                .write("partners/kompas/logo.png", png(width))
                .replace("huis.yml", "logo.svg", "logo.png")
                .replace(KOMPAS, "contact:", "logo: logo.png\ncontact:");
        assertEquals(
                found
                        ? List.of("logo-te-klein huis.yml:4:7", "logo-te-klein " + KOMPAS + ":7:7")
                        : List.of(),
                huis.columns());
    }

    @ParameterizedTest
    @CsvSource({"#777777, true", "#767676, false"}) // 4.48 and 4.54
    void anAccentHasEnoughContrast(String colour, boolean found) {
        huis.replace(KOMPAS, "contact:", "accentkleur: \"" + colour + "\"\ncontact:");
        assertEquals(
                found ? List.of("accentkleur-te-licht " + KOMPAS + ":7:14") : List.of(),
                huis.columns());
    }

    @ParameterizedTest
    @CsvSource({
        "#777777, #ffb55a, true",
        "#767676, #ffb55a, false",
        "#0f4c50, #8b8b8b, true",
        "#0f4c50, #8c8c8c, false",
    })
    void theColoursOfTheHouseCanBeRead(String donker, String licht, boolean found) {
        huis.replace("huis.yml", "#0f4c50", donker).replace("huis.yml", "#ffb55a", licht);
        assertEquals(
                found ? List.of("merk-zonder-contrast huis.yml:6:3") : List.of(), huis.columns());
    }

    /** The paper of one look is white, and that of another is not. */
    @ParameterizedTest
    @CsvSource({"straat, false", "plein, false", "tuin, true"}) // 4.54, 4.54 and 4.36
    void theColoursOfTheHouseCanBeReadInItsOwnLook(String uiterlijk, boolean found) {
        huis.replace("huis.yml", "#0f4c50", "#767676")
                .replace("huis.yml", "merk:", "uiterlijk: " + uiterlijk + "\nmerk:");
        assertEquals(
                found ? List.of("merk-zonder-contrast huis.yml:7:3") : List.of(), huis.columns());
    }
}
