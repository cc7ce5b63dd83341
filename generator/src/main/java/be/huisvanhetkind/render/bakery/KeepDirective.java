package be.huisvanhetkind.render.bakery;

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
 * tells. Lives as long as the engine, so as one frame.
 */
final class KeepDirective implements TemplateDirectiveModel {
    private static final String NAME = "als";

    private final Map<String, String> kept = new ConcurrentHashMap<>();

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
        String text = kept.get(name.getAsString());
        if (text == null) {
            StringWriter out = new StringWriter();
            body.render(out);
            text = out.toString();
            kept.put(name.getAsString(), text);
        }
        environment.getOut().write(text);
    }
}
