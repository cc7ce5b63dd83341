package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.render.Format;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Beside every page that people print the QR code that leads to it; only when the site knows its
 * own name.
 */
public record QrFormat() implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        return Outcome.of(
                site.pages().stream()
                        .filter(page -> site.papier().contains(page.adres()))
                        .flatMap(
                                page ->
                                        site.base().absolute(page.url()).stream()
                                                .map(address -> file(page, address)))
                        .toList());
    }

    private static OutputFile file(Page page, String address) {
        return new OutputFile(
                page.url().path().substring(1) + "qr.svg",
                () -> Qr.of(address).svg().getBytes(StandardCharsets.UTF_8));
    }
}
