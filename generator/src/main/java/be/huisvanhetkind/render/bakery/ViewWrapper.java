package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.site.Url;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a template sees our values: an empty {@link Optional} is missing, a {@link Url} is a link,
 * and a {@link Tekst} is the only thing that is HTML already, because it passed the sanitiser. So
 * no template ever turns escaping off.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    private final String basis;

    /**
     * @param basis goes before every address inside the site: {@code ""} or {@code /map}
     */
    ViewWrapper(String basis) {
        super(Configuration.VERSION_2_3_35);
        this.basis = basis;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof Url url) {
            return new SimpleScalar(basis + url.path());
        }
        if (object instanceof Tekst tekst) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(BodyLinks.under(basis, tekst.html()));
        }
        return super.wrap(object);
    }
}
