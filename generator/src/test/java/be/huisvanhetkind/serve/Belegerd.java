package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.editing.pages.Gitmap;
import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;

/**
 * A house with much to lose, and who knocks at its editor: a secret beside the content, links that
 * lead out of it, and an offer of another partner with a draft.
 */
final class Belegerd implements AutoCloseable {
    static final String KOMPAS = "/redactie/bewerk/partners/kompas/";
    static final String OFFER = KOMPAS + "aanbod/babbelcafe.md";
    static final String OTHER = "partners/gemeente/aanbod/loket.md";
    static final String DRAFT = "gemeente/balie";

    final Gitmap map;

    /** The commit in which the offer of the other was not there yet. */
    final String first;

    private final Atelier atelier;
    private final String token;

    private Belegerd(Gitmap map, String first, Atelier atelier) {
        this.map = map;
        this.first = first;
        this.atelier = atelier;
        token = Jsoup.parse(partner("kompas").get(OFFER).body()).select("[name=token]").val();
    }

    static Belegerd open() throws Exception {
        Path root = Files.createTempDirectory("belegerd");
        Atelier.layOut(root);
        Gitmap map = Gitmap.of(root);
        String first = map.tip("HEAD");
        Files.writeString(root.resolve("geheim.txt"), "geheim");
        map.commit(OTHER, map.text("partners/kompas/aanbod/babbelcafe.md"));
        Path kompas = map.content().resolve("partners/kompas");
        Files.createSymbolicLink(kompas.resolve("aanbod/link.md"), Path.of("../../../geheim.txt"));
        Files.createSymbolicLink(kompas.resolve("nieuws"), Path.of("../../.."));
        map.commit();
        Belegerd huis = new Belegerd(map, first, Atelier.open(root));
        assertEquals(
                303,
                huis.keep("gemeente", "/redactie/bewerk/" + OTHER, "v.titel", "Balie").status());
        return huis;
    }

    /** Where a page of ours comes from. */
    String origin() {
        return atelier.origin();
    }

    int port() {
        return atelier.port();
    }

    /** Somebody who did not say who writes, and comes from nowhere. */
    Aanklopper visitor() {
        return new Aanklopper(port(), Map.of("Host", "localhost:" + port()));
    }

    /** Somebody of a partner, who comes from nowhere. */
    Aanklopper partner(String name) {
        return visitor().with("Cookie", "huis-%d-wie=%s%%7CIemand".formatted(port(), name));
    }

    /** Somebody of a partner, on a page of ours. */
    Aanklopper inside(String name) {
        return partner(name).with("Origin", origin());
    }

    /** What a form sends that is kept when nothing stands in the way. */
    String form(String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("token", token);
        all.put("concept", "");
        all.put("gezien", "");
        all.put("v.titel", "Iets anders");
        all.put("bewaar", "ja");
        all.put("einde", "ja");
        for (int at = 0; at < fields.length; at += 2) {
            all.put(fields[at], fields[at + 1]);
        }
        return Aanklopper.encoded(all);
    }

    Gehoord keep(String partner, String path, String... fields) {
        return inside(partner).post(path, form(fields));
    }

    /** What must be the same after each test. */
    Map<String, String> stand() {
        return map.stand();
    }

    void assertNothingIsWritten(Map<?, ?> before) throws Exception {
        assertEquals(before, stand());
        assertEquals("geheim", Files.readString(map.root().resolve("geheim.txt")));
        assertEquals(List.of(), map.broken());
    }

    @Override
    public void close() throws IOException {
        atelier.close();
        FileUtils.deleteDirectory(map.root().toFile());
    }
}
