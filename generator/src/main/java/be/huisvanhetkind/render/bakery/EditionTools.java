package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.Editie;
import freemarker.core.Environment;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.jbake.template.model.TemplateModel;

/** What our own templates can do in one edition: its words, its links, what it keeps. */
final class EditionTools {
    private static final String KEY = "huis.editie";

    private final ObjectWrapper wrapper;
    private final Map<String, freemarker.template.TemplateModel> tools;

    EditionTools(Editie editie) {
        wrapper = new ViewWrapper(editie);
        tools =
                Map.of(
                        "bewaar", new KeepDirective(editie.index().listener()),
                        "hoofdletter", new CapitalMethod(editie.woorden()),
                        "woord", new WordMethod(editie.woorden()),
                        "naar", new Paden(editie));
    }

    /** Hands them to the engine, which takes them away from what a template sees. */
    void layIn(TemplateModel model) {
        model.put(KEY, this);
    }

    static EditionTools takeFrom(TemplateModel model) {
        return (EditionTools) Objects.requireNonNull(model.remove(KEY));
    }

    void process(Template template, TemplateModel model, Writer out)
            throws TemplateException, IOException {
        Environment page = template.createProcessingEnvironment(model, out, wrapper);
        tools.forEach(page::setGlobalVariable);
        page.process();
    }
}
