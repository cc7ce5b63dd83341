package be.huisvanhetkind.render.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.media.svg.SvgCorpus;
import be.huisvanhetkind.content.media.svg.SvgMutations;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was let through can be drawn. */
class DrawnSvgTest {
    private static final int ROUNDS = 1_500;
    private static final int SIDE = 250;

    /** Gives whether something was drawn. */
    private static boolean draw(byte[] drawing) {
        Drawing sheet = Drawing.on(Kleur.WIT, SIDE, SIDE);
        sheet.logo(
                new Media("x.svg", 1, 1, true, () -> drawing),
                new Rectangle2D.Double(0, 0, SIDE, SIDE));
        int[] points = sheet.image().getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
        for (int point : points) {
            if (point != points[0]) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyOrdinaryLogoIsDrawn() {
        for (Path file : SvgCorpus.gewoon()) {
            assertTrue(
                    draw(SvgCorpus.published(SvgCorpus.bytes(file)).orElseThrow()),
                    file.toString());
        }
    }

    @Test
    void whatWasMendedIsDrawn() {
        for (Path file : SvgCorpus.kwaad()) {
            SvgCorpus.published(SvgCorpus.bytes(file)).ifPresent(DrawnSvgTest::draw);
        }
    }

    @Test
    void whateverWasTypedCanBeDrawn() {
        SvgMutations mutations = new SvgMutations(20261130);
        List<String> failed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Optional<byte[]> published = SvgCorpus.published(mutations.next());
            try {
                published.ifPresent(DrawnSvgTest::draw);
            } catch (RecipeFailed notDrawn) {
                failed.add(new String(published.orElseThrow(), StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of(), failed);
    }
}
