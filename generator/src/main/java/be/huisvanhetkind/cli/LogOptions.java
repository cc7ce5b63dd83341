package be.huisvanhetkind.cli;

import be.huisvanhetkind.dossier.lezers.Logboek;
import be.huisvanhetkind.dossier.verslag.Leescijfers;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The log of a host, of which only pages are counted. */
final class LogOptions {
    @Option(
            names = "--log",
            paramLabel = "BESTAND",
            description =
                    "Het logboek van je host (Common of Combined Log Format, ook .gz) of een tabel met adressen en aantallen; mag meer dan één keer. We tellen alleen hoe vaak een pagina gelezen is, en bewaren niets over lezers.")
    private List<Path> files = List.of();

    /**
     * How often each page was read.
     *
     * @param say hears what could not be understood
     */
    Leescijfers read(Samenwerkingsverband verband, Consumer<String> say) {
        Logboek logboek =
                new Logboek(verband.web().website().map(BaseUrl::of).orElse(BaseUrl.ROOT).path());
        files.forEach(file -> read(file, logboek));
        if (logboek.broken() > 0) {
            say.accept(
                    "regels van het logboek die we niet begrijpen, en die niet meetellen: %d."
                            .formatted(logboek.broken()));
        }
        return logboek.cijfers();
    }

    private static void read(Path file, Logboek logboek) {
        try {
            logboek.read(file);
        } catch (IOException unreadable) {
            throw new BrokenCall("het logboek “%s” is niet te lezen.".formatted(file));
        }
    }
}
