package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.Editie;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What JBake must be told before it renders: folders, of which only the one with templates is used.
 */
final class Kitchen {
    private static final String EDITIE = "huis.editie";

    private Kitchen() {}

    static JBakeConfiguration of(Path templates, Editie editie) {
        Path folder = templates.toAbsolutePath().normalize();
        BaseConfiguration settings = new BaseConfiguration();
        settings.setProperty("template.folder", folder.toString());
        settings.setProperty("asset.folder", "assets");
        settings.setProperty("content.folder", "content");
        settings.setProperty("data.folder", "data");
        settings.setProperty("destination.folder", "site");
        settings.setProperty("template.encoding", "UTF-8");
        settings.setProperty(EDITIE, editie);
        CompositeConfiguration all = new CompositeConfiguration();
        all.addConfiguration(settings);
        Path root = Optional.ofNullable(folder.getParent()).orElse(folder);
        return new DefaultJBakeConfiguration(root.toFile(), all);
    }

    /** The edition that is baked. */
    static Editie editie(JBakeConfiguration config) {
        return (Editie) Objects.requireNonNull(config.get(EDITIE));
    }
}
