package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Beside every page that people print the QR code that leads to it; only when the site knows its
 * own name.
 */
public record QrFormat() implements Format {
    private static final String NAME = "qr.svg";

    @Override
    public boolean mayHave(String path) {
        return path.endsWith(NAME);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Set<Url> paper = taken(site.index());
        return site.pages()
                .filter(page -> paper.contains(page.adres()))
                .flatMap(
                        page ->
                                site.base().absolute(page.url()).stream()
                                        .map(address -> file(page, address)))
                .toList();
    }

    /** What people print and take along. */
    private static Set<Url> taken(Index index) {
        return Stream.concat(index.all(Aanbod.class).stream(), index.all(Locatie.class).stream())
                .map(Addresses::of)
                .collect(Collectors.toSet());
    }

    private static OutputFile file(Page page, String address) {
        return new OutputFile(
                page.url().path().substring(1) + NAME,
                address,
                () -> Qr.of(address).svg().getBytes(StandardCharsets.UTF_8));
    }
}
