package be.huisvanhetkind.render;

import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One page that shows every part the pages of a site are made of, in the look of the house: for who
 * looks at a house on this machine, never for its site.
 *
 * @param html makes the page as any other
 * @param assets the folders with the sheets of the looks
 */
public record StijlFormat(HtmlFormat html, Layers assets) implements Format {
    public static final Url URL = new Url("/_huis/stijl/");

    private static final String PAREN = "/kleur/paren.txt";

    @Override
    public boolean mayHave(String path) {
        return path.equals(URL.file());
    }

    @Override
    public List<OutputFile> files(Site site) {
        Page page =
                Page.of(
                        URL,
                        "Alle onderdelen van de site",
                        "Elk onderdeel waaruit een pagina bestaat, in het uiterlijk van dit huis.",
                        "stijl",
                        index -> Stijlkaart.of(index, kleuren(index, MerkFormat.css(site))));
        return List.of(html.file(page.hidden(), site));
    }

    private List<Kleurproef> kleuren(Index index, String merk) {
        String sheet = assets.find(uiterlijk(index).sheet()).map(StijlFormat::read).orElse("");
        return Kleurproef.of(
                paren(), Kleurtokens.of(false, sheet, merk), Kleurtokens.of(true, sheet, merk));
    }

    private static Uiterlijk uiterlijk(Index index) {
        return index.verband().gezicht().uiterlijk();
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String paren() {
        try (InputStream file = StijlFormat.class.getResourceAsStream(PAREN)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
