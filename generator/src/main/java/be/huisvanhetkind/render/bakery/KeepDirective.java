package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.index.Listener;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@bewaar als="voet">…</@bewaar>}: a part that is the same on many pages is rendered once
 * and kept under its name. What is inside may depend only on {@code site} and on what the name
 * tells. Lives as long as the tools of an edition, so as one frame.
 */
final class KeepDirective implements TemplateDirectiveModel {
    private static final String NAME = "als";

    private final Map<String, Listener.Heard<String>> kept = new ConcurrentHashMap<>();
    private final Listener listener;

    /**
     * @param listener is told again what a part rests on, each time it is used
     */
    KeepDirective(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get(NAME) instanceof TemplateScalarModel name) || body == null) {
            throw new TemplateModelException("bewaar needs a name and something to keep");
        }
        Listener.Heard<String> part = kept.get(name.getAsString());
        if (part == null) {
            part = listen(body);
            kept.put(name.getAsString(), part);
        }
        environment.getOut().write(listener.tell(part));
    }

    private Listener.Heard<String> listen(TemplateDirectiveBody body)
            throws TemplateException, IOException {
        try {
            return listener.listen(() -> render(body));
        } catch (Broken broken) {
            if (broken.getCause() instanceof TemplateException template) {
                throw template;
            }
            throw new IOException(broken.getCause());
        }
    }

    private static String render(TemplateDirectiveBody body) {
        StringWriter out = new StringWriter();
        try {
            body.render(out);
        } catch (IOException | TemplateException broken) {
            throw new Broken(broken);
        }
        return out.toString();
    }

    /** Carries what a template does wrong past what cannot throw it. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(Exception cause) {
            super(cause);
        }
    }
}
