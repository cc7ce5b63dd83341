package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.view.Geschreven;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a template sees our values: an empty {@link Optional} is missing, a {@link Url} is a link,
 * words in another language than the page carry it, and a {@link Tekst} is the only thing that is
 * HTML already, because it passed the sanitiser. So no template ever turns escaping off.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    private final Editie editie;
    private final BodyLinks links;

    ViewWrapper(Editie editie) {
        super(new Settings(), true);
        this.editie = editie;
        this.links = new BodyLinks(editie);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof Url url) {
            return new SimpleScalar(editie.link(url));
        }
        if (object instanceof Geschreven written) {
            Geschreven words = written.in(editie.index());
            return words.isVreemdOp(editie.taal().id())
                    ? marked(words)
                    : new SimpleScalar(words.tekst());
        }
        if (object instanceof Tekst tekst) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(links.follow(tekst.html()));
        }
        return super.wrap(object);
    }

    /** The language comes from a short list of letters; the words are escaped. */
    private static TemplateModel marked(Geschreven words) throws TemplateModelException {
        HTMLOutputFormat html = HTMLOutputFormat.INSTANCE;
        return html.fromMarkup(
                "<span lang=\"%s\" dir=\"%s\">%s</span>"
                        .formatted(
                                html.escapePlainText(words.taal()),
                                Sitetaal.richting(words.taal()),
                                html.escapePlainText(words.tekst())));
    }

    /**
     * The usual ones. What is written nowhere else lets every edition share what it knows of a
     * class.
     */
    private static final class Settings extends DefaultObjectWrapperConfiguration {
        Settings() {
            super(Configuration.VERSION_2_3_35);
        }
    }
}
