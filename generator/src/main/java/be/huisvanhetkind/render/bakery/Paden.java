package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Url;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** {@code ${naar("/agenda/")}}: the link to a page whose address a template knows. */
record Paden(Editie editie) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel path)) {
            throw new TemplateModelException("naar needs an address");
        }
        return editie.link(new Url(path.getAsString()));
    }
}
