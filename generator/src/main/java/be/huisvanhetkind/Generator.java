package be.huisvanhetkind;

import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.site.BaseUrl;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.SiteMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of contents of this program. */
public final class Generator {
    private Generator() {}

    /** Reads the content folders; nothing when there is no house to read. */
    public static Outcome<Optional<Huis>> read(
            List<Path> content, Parsers parsers, LocalDate vandaag) {
        return Sources.in(content) // folders -> files, in a stable order
                .then(sources -> Documents.read(sources, parsers)) // -> front matter and body
                .then(documents -> HuisReader.read(documents, vandaag)); // -> one typed house
    }

    /** Checks what was read, and when that is good the addresses of its site. */
    public static Outcome<Optional<Huis>> check(Outcome<Optional<Huis>> read, Focus focus) {
        Outcome<Optional<Huis>> checked = read.then(huis -> Rules.check(huis, focus));
        return checked.hasErrors() ? checked : checked.then(Generator::checkAddresses);
    }

    /** Reads the content folders and checks the house; nothing when there is no house to check. */
    public static Outcome<Optional<Huis>> check(
            List<Path> content, Parsers parsers, LocalDate vandaag, Focus focus) {
        return read(content, parsers, vandaag).then(huis -> Rules.check(huis, focus));
    }

    /** The same for every file. */
    public static Outcome<Optional<Huis>> check(
            List<Path> content, Parsers parsers, LocalDate vandaag) {
        return check(content, parsers, vandaag, Focus.ALL);
    }

    /** What is wrong with the addresses of the public site, without making it. */
    public static Outcome<Optional<Huis>> checkAddresses(Optional<Huis> huis) {
        return new Outcome<>(
                huis,
                huis.map(OpenbaarHuis::of)
                        .map(openbaar -> SiteMap.check(Site.of(openbaar, BaseUrl.ROOT), openbaar))
                        .orElse(List.of()));
    }

    /** Makes of a house the files of its public site; they are cooked when they are written. */
    public static Outcome<List<OutputFile>> generate(
            Huis huis, BaseUrl base, Path templates, Path assets, Darkroom darkroom) {
        OpenbaarHuis openbaar = OpenbaarHuis.of(huis);
        Site site = Site.of(openbaar, base);
        return new Outcome<>(
                Formats.of(templates, assets, darkroom).files(site), SiteMap.check(site, openbaar));
    }
}
