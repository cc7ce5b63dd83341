package be.huisvanhetkind.render.bakery;

import java.nio.file.Path;
import org.jbake.template.DelegatingTemplateEngine;

/**
 * JBake's template engines on a folder of templates. A template is read once for all editions of a
 * site. Pages may be baked in parallel.
 */
public final class Oven {
    private final Sjablonen sjablonen;
    private final DelegatingTemplateEngine engines;

    private Oven(Sjablonen sjablonen, DelegatingTemplateEngine engines) {
        this.sjablonen = sjablonen;
        this.engines = engines;
    }

    public static Oven of(Path templates) {
        return new Oven(
                Sjablonen.of(templates), new DelegatingTemplateEngine(null, Kitchen.of(templates)));
    }

    Sjablonen sjablonen() {
        return sjablonen;
    }

    DelegatingTemplateEngine engines() {
        return engines;
    }
}
