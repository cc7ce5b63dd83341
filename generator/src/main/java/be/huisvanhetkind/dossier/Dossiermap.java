package be.huisvanhetkind.dossier;

import be.huisvanhetkind.dossier.blad.Bestandsadres;
import be.huisvanhetkind.dossier.blad.Dossierblad;
import be.huisvanhetkind.dossier.blad.Verslagblad;
import be.huisvanhetkind.dossier.blad.Verslaggegevens;
import be.huisvanhetkind.dossier.blad.Verslagkader;
import be.huisvanhetkind.dossier.blad.Verslagkader.Blad;
import be.huisvanhetkind.dossier.blad.Verslagpapier;
import be.huisvanhetkind.dossier.blad.Verslagtabel;
import be.huisvanhetkind.dossier.blad.Verslagvorm;
import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.MerkFormat;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.papier.Papier;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.web.Hulpbron;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the dossier: a page for each report with its sheets and tables, the first page, and
 * the style they need. Nothing in it asks for anything from elsewhere.
 */
public final class Dossiermap {
    private final Dossier dossier;
    private final Layers assets;
    private final Bestandsadres adres;

    /**
     * @param assets the folders with the style of the house
     * @param adres where a link to a file of the house leads
     */
    public Dossiermap(Dossier dossier, Layers assets, Bestandsadres adres) {
        this.dossier = dossier;
        this.assets = assets;
        this.adres = adres;
    }

    /**
     * One report with what goes with it.
     *
     * @param bladen reports that only this one leads to
     * @param bijlagen other files of its own
     */
    private record Deel(Verslag verslag, List<Verslag> bladen, List<Bijlage> bijlagen) {
        static Deel of(Rapport rapport, Dossier dossier) {
            return new Deel(
                    rapport.of(dossier), rapport.bladen(dossier), rapport.bijlagen(dossier));
        }

        /** The report, and each that it leads to. */
        Stream<Deel> alle() {
            return Stream.concat(
                    Stream.of(this),
                    bladen.stream().map(blad -> new Deel(blad, List.of(), List.of())));
        }
    }

    /** Every file of it; each is made when it is asked for. */
    public List<OutputFile> files() {
        List<Deel> delen =
                Rapporten.all().stream().map(rapport -> Deel.of(rapport, dossier)).toList();
        List<Verslag> verslagen = delen.stream().map(Deel::verslag).toList();
        Site site = Site.of(OpenbaarHuis.of(dossier.huis()), BaseUrl.ROOT);
        Verslagkader kader = kader(verslagen);
        Verslagvorm papier = papier(site);
        List<OutputFile> files = new ArrayList<>(style(site));
        files.add(
                new OutputFile("index.html", () -> new Dossierblad(kader, adres).write(verslagen)));
        delen.stream()
                .flatMap(Deel::alle)
                .flatMap(deel -> files(deel, kader, papier))
                .forEach(files::add);
        return files;
    }

    private Verslagkader kader(List<Verslag> verslagen) {
        return new Verslagkader(
                verband().korteNaam(),
                dossier.vandaag(),
                verslagen.stream().map(een -> new Blad(een.naam(), een.titel())).toList());
    }

    private Samenwerkingsverband verband() {
        return dossier.huis().verband();
    }

    private Verslagvorm papier(Site site) {
        return new Verslagpapier(
                Papier.of(site),
                verband().naam(),
                Papier.address(site, verband().gezicht().logo()),
                dossier.vandaag(),
                resource("papier.css"));
    }

    private Stream<OutputFile> files(Deel deel, Verslagkader kader, Verslagvorm papier) {
        Verslag verslag = deel.verslag();
        Stream<Verslagvorm> vormen =
                Stream.of(
                        new Verslagblad(kader, adres, deel.bladen(), deel.bijlagen()),
                        papier,
                        new Verslaggegevens(dossier.vandaag()));
        return Stream.of(
                        vormen.map(vorm -> file(verslag, vorm)),
                        verslag.roosters().map(rooster -> table(verslag, rooster)),
                        deel.bijlagen().stream().map(een -> new OutputFile(een.pad(), een::bytes)))
                .flatMap(some -> some);
    }

    private static OutputFile file(Verslag verslag, Verslagvorm vorm) {
        return new OutputFile(verslag.naam() + "." + vorm.extension(), () -> vorm.write(verslag));
    }

    private static OutputFile table(Verslag verslag, Rooster rooster) {
        return new OutputFile(Verslagtabel.path(verslag, rooster), () -> Verslagtabel.of(rooster));
    }

    private List<OutputFile> style(Site site) {
        return List.of(
                text("stijl/dossier.css", resource("dossier.css")),
                text("stijl/merk.css", MerkFormat.css(site)),
                asset(Uiterlijk.TOKENS, dossier.huis().verband().gezicht().uiterlijk().sheet()),
                asset("site.css", "site.css"));
    }

    private static OutputFile text(String path, String text) {
        return new OutputFile(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private OutputFile asset(String name, String sheet) {
        return new OutputFile(
                "stijl/" + name,
                () -> read(assets.find(sheet).orElse(assets.base().resolve(sheet))));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String resource(String name) {
        return Hulpbron.text("dossier/" + name);
    }
}
