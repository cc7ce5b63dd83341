package be.huisvanhetkind.render.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pictures need no worker. */
class PlainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<circle fill='#9e12ab' r='0.1234567'/>|true",
                "<path fill='#123456' d='M0 0L1e9 1'/>|false",
                "<rect width='100000'/>|false",
                "<rect stroke-dasharray='1'/>|false",
                "<mask/>|false",
                "<s:use/>|false",
                "<svg/>|false"
            })
    void aDrawingOfSomeShapesIsPlain(String shape, boolean isPlain) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + shape + "</svg>";
        assertEquals(isPlain, PlainDrawing.is(svg.getBytes(StandardCharsets.UTF_8)), shape);
    }

    @Test
    void manyLayersAreNotPlain() {
        String svg = "<svg>" + "<g opacity='.5'>".repeat(40) + "</g>".repeat(40) + "</svg>";
        assertEquals(false, PlainDrawing.is(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPhotoThatIsStoredOnceIsPlainAndOneOfManyLayersIsNot() {
        byte[] jpg = Photo.encode(Photo.pixels(400, 300, BufferedImage.TYPE_INT_RGB), "jpg");
        assertEquals(true, PlainPhoto.is(jpg));
        byte[] layers = new byte[jpg.length + 2 * 400];
        System.arraycopy(jpg, 0, layers, 0, jpg.length);
        for (int i = jpg.length; i < layers.length; i += 2) {
            layers[i] = (byte) 0xff;
            layers[i + 1] = (byte) 0xda;
        }
        assertEquals(false, PlainPhoto.is(layers));
        assertEquals(false, PlainPhoto.is(new byte[] {(byte) 0xff, (byte) 0xd8}));
        byte[] png = Photo.encode(Photo.pixels(400, 300, BufferedImage.TYPE_INT_RGB), "png");
        assertEquals(true, PlainPhoto.is(png));
    }
}
