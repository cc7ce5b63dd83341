package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.findings.SjabloonFout;
import be.huisvanhetkind.site.Page;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.nio.file.Path;
import java.util.Optional;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/** Turns an error of the template language into a place in a template. */
final class TemplateTrouble {
    private TemplateTrouble() {}

    static Finding of(RenderingException trouble, Page page, Path templates) {
        Throwable cause = Optional.ofNullable(trouble.getCause()).orElse(trouble);
        return new SjabloonFout(place(cause, page, templates), reason(cause));
    }

    /** The template's file as an author knows it. */
    static String file(Path templates, @Nullable String name) {
        return templates.getFileName() + "/" + name;
    }

    private static Place place(Throwable cause, Page page, Path templates) {
        if (cause instanceof TemplateException error && error.getTemplateSourceName() != null) {
            return new Place(
                    file(templates, error.getTemplateSourceName()),
                    number(error.getLineNumber()),
                    number(error.getColumnNumber()),
                    0);
        }
        if (cause instanceof ParseException error && error.getTemplateName() != null) {
            return new Place(
                    file(templates, error.getTemplateName()),
                    error.getLineNumber(),
                    error.getColumnNumber(),
                    0);
        }
        return Place.start(file(templates, page.template()));
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
                .strip();
    }
}
