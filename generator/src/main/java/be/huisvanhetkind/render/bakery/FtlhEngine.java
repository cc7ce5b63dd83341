package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.render.output.Layers;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker for templates that end in {@code .ftlh}: it escapes HTML, reaches no Java class, and
 * stops at an error. JBake makes it by the name in {@code
 * META-INF/org.jbake.parser.TemplateEngines.properties}.
 */
public final class FtlhEngine extends AbstractTemplateEngine {
    private final Configuration freemarker;

    public FtlhEngine(JBakeConfiguration config, @Nullable ContentStore store) throws IOException {
        super(config, store);
        freemarker = new Configuration(Configuration.VERSION_2_3_35);
        freemarker.setTemplateLoader(loader(Kitchen.layers(config)));
        neverUnsafe(freemarker);
        sameEverywhere(freemarker);
        failLoudly(freemarker);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer)
            throws RenderingException {
        try {
            EditionTools tools = EditionTools.takeFrom(model);
            tools.process(freemarker.getTemplate(templateName), model, writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** What a house made itself goes before what the program brought, parts in lib too. */
    private static TemplateLoader loader(Layers layers) throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        for (Path folder : layers.folders()) {
            loaders.add(new FileTemplateLoader(folder.toFile()));
        }
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    private static void neverUnsafe(Configuration freemarker) {
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
    }

    private static void sameEverywhere(Configuration freemarker) {
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setOutputEncoding(StandardCharsets.UTF_8.name());
        freemarker.setLocale(new Locale("nl", "BE"));
        freemarker.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
    }

    private static void failLoudly(Configuration freemarker) {
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
    }
}
