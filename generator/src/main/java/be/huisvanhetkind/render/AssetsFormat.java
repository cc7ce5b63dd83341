package be.huisvanhetkind.render;

import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stylesheets, scripts and whatever else lies in the folders of assets, as it is; only comments
 * stay behind, and a script that asks for another does so by its edition. Of the sheets with tokens
 * only that of the look of the house is there, always by the same name.
 */
public record AssetsFormat(Layers assets) implements Format {
    private static final String FOLDER = "assets/";
    private static final String LOOKS = "uiterlijk/";

    @Override
    public boolean mayHave(String path) {
        return path.startsWith(FOLDER);
    }

    @Override
    public List<OutputFile> files(Site site) {
        String tokens = site.index().verband().gezicht().uiterlijk().sheet();
        return assets.files().entrySet().stream()
                .filter(file -> !file.getKey().startsWith(LOOKS))
                .map(file -> file(file.getKey(), file.getValue(), tokens))
                .toList();
    }

    private OutputFile file(String name, Path file, String tokens) {
        if (!name.equals(Uiterlijk.TOKENS)) {
            return new OutputFile(FOLDER + name, () -> read(name, file));
        }
        Path sheet = assets.find(tokens).orElse(file);
        return new OutputFile(FOLDER + name, tokens, () -> read(name, sheet));
    }

    private byte[] read(String name, Path file) {
        try {
            byte[] lean = Minifier.of(name, Files.readAllBytes(file));
            return name.endsWith(".js")
                    ? Modules.stamped(
                            name,
                            lean,
                            other -> assets.find(other).map(there -> read(other, there)))
                    : lean;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
