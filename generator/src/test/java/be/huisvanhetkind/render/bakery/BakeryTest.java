package be.huisvanhetkind.render.bakery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.render.findings.PaginaLeeg;
import be.huisvanhetkind.render.findings.SjabloonFout;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.io.FilenameUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeryTest {
    @TempDir private Path templates;

    public record Inhoud(Optional<String> prijs, Url verder, Tekst tekst) {}

    private Bakery bakery(String basis) {
        Editie editie = Site.of(Huizen.with(), BaseUrl.of(basis)).nederlands();
        return new Bakery(
                Oven.of(Layers.of(templates)), editie, List.of(editie), new Bouw(Map.of(), true));
    }

    private static Page page(String titel, String template) {
        return Page.of(
                Url.of("aanbod", "x"),
                titel,
                "",
                template,
                index ->
                        new Inhoud(
                                Optional.empty(),
                                Url.of("agenda"),
                                new Tekst.Heel(
                                        "<p>Kijk <a href=\"/aanbod/\">hier</a>.</p>",
                                        Opbouw.LEEG)));
    }

    private String bake(String basis, String titel, String source) throws IOException {
        Files.writeString(templates.resolve("a.ftlh"), source);
        return new String(
                bakery(basis).bake(page(titel, "a"), SharedMeta.NIETS), StandardCharsets.UTF_8);
    }

    private Finding trouble(String template, String source) throws IOException {
        Files.writeString(templates.resolve(template), source);
        Bakery bakery = bakery("");
        return assertThrows(
                        RecipeFailed.class,
                        () ->
                                bakery.bake(
                                        page("x", FilenameUtils.removeExtension(template)),
                                        SharedMeta.NIETS))
                .finding();
    }

    @Test
    void everythingIsEscapedExceptTheSanitisedBody() throws IOException {
        assertEquals(
                "&lt;b&gt; <p>Kijk <a href=\"/aanbod/\">hier</a>.</p>",
                bake("", "<b>", "${pagina.titel} ${pagina.inhoud.tekst}"));
    }

    @Test
    void anEmptyOptionalIsMissing() throws IOException {
        assertEquals("gratis", bake("", "x", "<#if pagina.inhoud.prijs??>duur<#else>gratis</#if>"));
    }

    @Test
    void everyAddressStandsUnderTheBasePath() throws IOException {
        assertEquals(
                "/map/agenda/ <p>Kijk <a href=\"/map/aanbod/\">hier</a>.</p>",
                bake("/map", "x", "${pagina.inhoud.verder} ${pagina.inhoud.tekst}"));
    }

    @Test
    void aTemplateErrorNamesItsLine() throws IOException {
        SjabloonFout fout =
                assertInstanceOf(SjabloonFout.class, trouble("fout.ftlh", "a\n  ${pagina.niets}"));
        assertTrue(fout.place().file().endsWith("/fout.ftlh"));
        assertEquals(2, fout.place().line());
        assertEquals(5, fout.place().column());
    }

    @Test
    void aTemplateReachesNoJavaClass() throws IOException {
        assertInstanceOf(
                SjabloonFout.class,
                trouble("new.ftlh", "${\"freemarker.template.utility.Execute\"?new()}"));
        assertInstanceOf(SjabloonFout.class, trouble("api.ftlh", "${pagina?api.class}"));
    }

    @Test
    void anEmptyPageIsAFinding() throws IOException {
        assertInstanceOf(PaginaLeeg.class, trouble("leeg.ftlh", " "));
        assertInstanceOf(PaginaLeeg.class, trouble("onbekend.zzz", "tekst"));
    }

    @Test
    void pagesMayBeBakedTogether() throws IOException {
        Files.writeString(templates.resolve("a.ftlh"), "<#assign n = pagina.titel>${n}");
        Bakery bakery = bakery("");
        assertTrue(
                IntStream.range(0, 2000)
                        .parallel()
                        .allMatch(
                                i ->
                                        new String(
                                                        bakery.bake(
                                                                page("t" + i, "a"),
                                                                SharedMeta.NIETS),
                                                        StandardCharsets.UTF_8)
                                                .equals("t" + i)));
    }
}
