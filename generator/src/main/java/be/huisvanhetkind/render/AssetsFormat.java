package be.huisvanhetkind.render;

import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stylesheets, scripts and whatever else lies in the folder of assets, as it is; only comments stay
 * behind, and a script that asks for another does so by its edition. Of the sheets with tokens only
 * that of the look of the house is there, always by the same name.
 *
 * @param assets the folder
 */
public record AssetsFormat(Path assets) implements Format {
    private static final String FOLDER = "assets/";
    private static final String LOOKS = "uiterlijk";

    @Override
    public boolean mayHave(String path) {
        return path.startsWith(FOLDER);
    }

    @Override
    public List<OutputFile> files(Site site) {
        Uiterlijk uiterlijk = site.index().verband().gezicht().uiterlijk();
        try (Stream<Path> files = Files.walk(assets)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(assets.resolve(LOOKS)))
                    .map(file -> file(file, uiterlijk))
                    .sorted(Comparator.comparing(OutputFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputFile file(Path file, Uiterlijk uiterlijk) {
        String name = assets.relativize(file).toString().replace('\\', '/');
        return name.equals(Uiterlijk.TOKENS)
                ? new OutputFile(
                        FOLDER + name,
                        uiterlijk.sheet(),
                        () -> read(assets.resolve(uiterlijk.sheet())))
                : new OutputFile(FOLDER + name, () -> read(file));
    }

    private static byte[] read(Path file) {
        try {
            byte[] lean = Minifier.of(file.toString(), Files.readAllBytes(file));
            return file.toString().endsWith(".js")
                    ? Modules.stamped(file, lean, AssetsFormat::read)
                    : lean;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
