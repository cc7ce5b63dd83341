package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.render.output.Layers;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What JBake must be told before it renders: folders, of which only the one with templates is used.
 */
final class Kitchen {
    private static final String LAYERS = "huis.lagen";

    private Kitchen() {}

    /**
     * The folder in which JBake looks for a file, and every layer of templates for our own engine.
     */
    static JBakeConfiguration of(Path templates, Layers layers) {
        Path folder = absolute(templates);
        BaseConfiguration settings = new BaseConfiguration();
        settings.setProperty("template.folder", folder.toString());
        settings.setProperty(
                LAYERS,
                layers.present().stream()
                        .map(layer -> absolute(layer).toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        settings.setProperty("asset.folder", "assets");
        settings.setProperty("content.folder", "content");
        settings.setProperty("data.folder", "data");
        settings.setProperty("destination.folder", "site");
        settings.setProperty("template.encoding", "UTF-8");
        CompositeConfiguration all = new CompositeConfiguration();
        all.addConfiguration(settings);
        Path root = Optional.ofNullable(folder.getParent()).orElse(folder);
        return new DefaultJBakeConfiguration(root.toFile(), all);
    }

    /** The layers that our own engine was told of. */
    static Layers layers(JBakeConfiguration config) {
        String told = String.valueOf(config.get(LAYERS));
        return new Layers(Arrays.stream(told.split(File.pathSeparator)).map(Path::of).toList());
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
