package be.huisvanhetkind.bench;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.blad.Bestandsadres;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.site.AddressCheck;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What each stage costs, in one process of its own: the CPU time of the whole process from the
 * beginning to the end of the stage, so with compiling and collecting what falls in it.
 */
final class Stages {
    private final com.sun.management.OperatingSystemMXBean machine =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Stages() {}

    /** Arguments: content, file of the cache, day, templates, assets, output. */
    public static void main(String[] args) {
        Stages stages = new Stages();
        Huis huis = stages.read(Path.of(args[0]), Path.of(args[1]), LocalDate.parse(args[2]));
        stages.write(huis, Path.of(args[3]), Path.of(args[4]), Path.of(args[5]));
        stages.tell(huis, Layers.of(Path.of(args[4])));
    }

    private Huis read(Path content, Path cacheFile, LocalDate today) {
        System.out.printf("start %.2f%n", machine.getProcessCpuTime() / 1e9);
        Cache cache = time("cache", () -> Cache.load(cacheFile));
        Sources sources = time("files", () -> Sources.of(List.of(content)).value());
        Documents documents =
                time(
                        "documents",
                        () -> Documents.read(sources, Parsers.remembering(cache)).value());
        Huis huis = time("house", () -> HuisReader.read(documents, today).value()).orElseThrow();
        time("rules", () -> Rules.check(Optional.of(huis), Focus.ALL, Verdicts.none()).value());
        time(
                "save",
                () -> {
                    cache.save(cacheFile);
                    return huis;
                });
        return huis;
    }

    private void write(Huis huis, Path templates, Path assets, Path output) {
        OpenbaarHuis openbaar = time("public", () -> OpenbaarHuis.of(huis));
        Site site = Site.of(openbaar, base(huis));
        time("site", () -> AddressCheck.all(site, openbaar));
        Formats formats =
                Formats.of(Layers.of(templates), Layers.of(assets), new PictureMaker(Store.none()));
        List<OutputFile> files = time("formats", () -> formats.files(site));
        time(
                "views",
                () ->
                        site.nederlands().pages().parallelStream()
                                .mapToInt(page -> System.identityHashCode(page.view(site.index())))
                                .sum());
        formats.all()
                .forEach(
                        format ->
                                time(
                                        "render " + format.getClass().getSimpleName(),
                                        () -> size(format.files(site))));
        time("render and publish", () -> Publication.publish(files, output, () -> {}));
    }

    /** What the coordination reads of the same house. */
    private void tell(Huis huis, Layers assets) {
        time(
                "dossier",
                () ->
                        size(
                                new Dossiermap(Dossier.of(huis), assets, Bestandsadres.NERGENS)
                                        .files()));
    }

    private static BaseUrl base(Huis huis) {
        return huis.verband().web().website().map(BaseUrl::of).orElse(BaseUrl.ROOT);
    }

    private static long size(List<OutputFile> files) {
        return files.parallelStream().mapToLong(file -> file.recipe().bytes().length).sum();
    }

    private <T> T time(String stage, Supplier<T> work) {
        long before = machine.getProcessCpuTime();
        T value = work.get();
        System.out.printf("%s %.2f%n", stage, (machine.getProcessCpuTime() - before) / 1e9);
        return value;
    }
}
