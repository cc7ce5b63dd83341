package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.site.kleur.Huisstijl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No look makes the styles of a first visit heavier than they may be; see {@code gewicht.md}. */
class UiterlijkGewichtTest {
    private static final Path ASSETS = Path.of("..", "assets");
    private static final int MOST = 12 * 1024;
    private static final int PARTNERS = 17;

    private static int weight(byte[] sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(Minifier.of("x.css", sheet));
        }
        return out.size();
    }

    /** As many partners as the demo has, each in a colour of its own. */
    private static byte[] merk(Uiterlijk uiterlijk) {
        Random random = new Random(7);
        TreeMap<String, Kleur> partners = new TreeMap<>();
        for (int i = 0; i < PARTNERS; i++) {
            int rgb = random.nextInt(1 << 24);
            partners.put("p-partner-" + i, new Kleur(rgb >> 16, rgb >> 8 & 255, rgb & 255));
        }
        return MerkFormat.css(
                        new Huisstijl(
                                Kleur.of("#0f4c50"), Kleur.of("#ffb55a"), partners, uiterlijk))
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void theStylesOfAFirstVisitStayWithinTheirBudget(Uiterlijk uiterlijk) throws IOException {
        int all =
                weight(Files.readAllBytes(ASSETS.resolve(uiterlijk.sheet())))
                        + weight(Files.readAllBytes(ASSETS.resolve("site.css")))
                        + weight(merk(uiterlijk));
        assertTrue(all <= MOST, uiterlijk.id() + ": " + all);
    }
}
