package be.huisvanhetkind.render.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.letters.Letters;
import be.huisvanhetkind.render.letters.Lettertype;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.pagina.Beeldmerk;
import be.huisvanhetkind.site.pagina.Deelbeeld;
import be.huisvanhetkind.site.straat.Straat;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a house or partner is called, its picture is right. */
class CardTest {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path fill=\"#ff0000\" d=\"M1 1h8v8h-8z\"/></svg>";
    private static final Media SQUARE =
            new Media("l.svg", 10, 10, true, () -> LOGO.getBytes(StandardCharsets.UTF_8));

    private static Deelbeeld beeld(String naam, String onder, Optional<Media> logo) {
        return new Deelbeeld(
                new Url("/media/delen/x.png"), naam, onder, Optional.of(Kleur.of("#aa3300")), logo);
    }

    private static Card card() {
        return new Card(
                new Beeldmerk(SQUARE, Straat.of(9), beeld("Huis", "", Optional.empty()), Map.of()),
                new Huisstijl(
                        Kleur.of("#0f4c50"),
                        Kleur.of("#ffb55a"),
                        new TreeMap<>(),
                        Uiterlijk.STRAAT));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, 1200);
    }

    /** How many points differ in the edge beside the words, and between them and the street. */
    private static long spilled(BufferedImage picture) {
        int paper = picture.getRGB(30, 200);
        long spilled = 0;
        for (int y = 25; y < 430; y++) {
            for (int x = y < 410 ? 1145 : 0; x < 1200; x++) {
                spilled += picture.getRGB(x, y) == paper ? 0 : 1;
            }
        }
        return spilled;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bib",
                "Opvoedingsondersteuningscentrumvooralledeelgemeentenvandemerdalenverdereomstreken",
                "Huis van het Kind voor elk gezin, elk kind, elke ouder en elke grootouder in de hele streek"
                        + " van de bron tot aan de monding, met alle dorpen en gehuchten daartussen in",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "<svg onload=alert(1)> & \"x\" ${y}",
                "Дім дитини ’Їжачок’",
                "بيت الطفل",
                "\uD83D\uDC76",
                " "
            })
    void theWordsStayBetweenTheEdges(String naam) {
        for (Optional<Media> logo : List.of(Optional.of(SQUARE), Optional.<Media>empty())) {
            assertEquals(0, spilled(card().draw(beeld(naam, naam, logo))));
        }
    }

    @Test
    void wordsThatSpillAreNoticed() {
        Drawing drawing = Drawing.on(Kleur.WIT, 1200, 630);
        drawing.write(Letters.of(Lettertype.VET), "x".repeat(40), 92, 72, 200, Kleur.INKT);
        assertTrue(spilled(drawing.image()) > 0);
    }

    @Test
    void aNameThatCanBeWrittenIsWritten() {
        BufferedImage with = card().draw(beeld("Kompas", "", Optional.empty()));
        BufferedImage without = card().draw(beeld("بيت", "", Optional.empty()));
        assertTrue(!Arrays.equals(pixels(with), pixels(without)));
        assertEquals(0xffff0000, with.getRGB(600, 520), "the logo of the house");
        assertEquals(0xffaa3300, with.getRGB(600, 10), "the colour of the partner");
    }

    @Test
    void theSameCardTwiceIsTheSame() {
        Deelbeeld kompas = beeld("Kompas", "Huis", Optional.of(SQUARE));
        assertArrayEquals(pixels(card().draw(kompas)), pixels(card().draw(kompas)));
        assertEquals(card().key(kompas), card().key(kompas));
        assertTrue(
                !card().key(kompas).equals(card().key(beeld("Kompas", "Huis", Optional.empty()))));
    }
}
