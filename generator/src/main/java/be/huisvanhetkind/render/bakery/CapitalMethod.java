package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.woorden.Woordenboek;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** {@code ${hoofdletter(tekst)}}: a text with a capital, in the language of the edition. */
record CapitalMethod(Woordenboek woorden) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
            return woorden.hoofdletter(text.getAsString());
        }
        throw new TemplateModelException("hoofdletter takes one text");
    }
}
