package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.render.bakery.Sjablonen.Sjabloon;
import be.huisvanhetkind.render.output.Layers;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engines on folders of templates. A template is read once for all editions of a
 * site. Pages may be baked in parallel.
 */
public final class Oven {
    private final Sjablonen sjablonen;

    /** JBake knows one folder of templates, so each layer has engines of its own. */
    private final Map<Path, DelegatingTemplateEngine> engines;

    private Oven(Sjablonen sjablonen, Map<Path, DelegatingTemplateEngine> engines) {
        this.sjablonen = sjablonen;
        this.engines = Map.copyOf(engines);
    }

    public static Oven of(Layers templates) {
        Map<Path, DelegatingTemplateEngine> engines = new HashMap<>();
        for (Path folder : templates.present()) {
            engines.put(folder, new DelegatingTemplateEngine(null, Kitchen.of(folder, templates)));
        }
        return new Oven(Sjablonen.of(templates), engines);
    }

    Sjablonen sjablonen() {
        return sjablonen;
    }

    void render(TemplateModel model, Sjabloon file, Writer out) throws RenderingException {
        Objects.requireNonNull(engines.get(file.folder())).renderDocument(model, file.name(), out);
    }
}
