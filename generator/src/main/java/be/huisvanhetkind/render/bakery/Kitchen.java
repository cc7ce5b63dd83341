package be.huisvanhetkind.render.bakery;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What JBake must be told before it renders: folders, of which only the one with templates is used.
 */
final class Kitchen {
    private Kitchen() {}

    static JBakeConfiguration of(Path templates) {
        Path folder = templates.toAbsolutePath().normalize();
        BaseConfiguration settings = new BaseConfiguration();
        settings.setProperty("template.folder", folder.toString());
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
}
