package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.findings.SjabloonFout;
import be.huisvanhetkind.site.pagina.Page;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Turns an error of the template language into a place in a template. */
final class TemplateTrouble {
    private TemplateTrouble() {}

    static Finding of(RenderingException trouble, Page page, Sjablonen sjablonen) {
        Throwable cause = Optional.ofNullable(trouble.getCause()).orElse(trouble);
        return new SjabloonFout(place(cause, page, sjablonen), reason(cause));
    }

    private static Place place(Throwable cause, Page page, Sjablonen sjablonen) {
        if (cause instanceof TemplateException error && error.getTemplateSourceName() != null) {
            return new Place(
                    sjablonen.shown(error.getTemplateSourceName()),
                    number(error.getLineNumber()),
                    number(error.getColumnNumber()),
                    0);
        }
        if (cause instanceof ParseException error && error.getTemplateName() != null) {
            return new Place(
                    sjablonen.shown(error.getTemplateName()),
                    error.getLineNumber(),
                    error.getColumnNumber(),
                    0);
        }
        if (cause instanceof TemplateProcessingException error && error.getTemplateName() != null) {
            return new Place(
                    sjablonen.shown(error.getTemplateName()),
                    number(error.getLine()),
                    number(error.getCol()),
                    0);
        }
        return Place.start(sjablonen.shown(sjablonen.find(page.template())));
    }

    private static int number(@Nullable Integer counted) {
        return counted == null ? 1 : counted;
    }

    private static String reason(Throwable cause) {
        String text =
                cause instanceof TemplateException error
                        ? error.getMessageWithoutStackTop()
                        : cause instanceof ParseException error
                                ? error.getEditorMessage()
                                : cause.getMessage();
        return Optional.ofNullable(text)
                .orElse(cause.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" \\(template: .*", "")
                .strip();
    }
}
