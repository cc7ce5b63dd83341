package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.woorden.Woordenboek;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Arrays;
import java.util.List;

/** {@code ${woord("feit.prijs")}}: what the site says itself, in the language of the page. */
record WordMethod(Woordenboek woordenboek) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i));
        }
        if (values.length == 0 || !(values[0] instanceof String key)) {
            throw new TemplateModelException("woord needs the name of a word");
        }
        Object[] rest = Arrays.copyOfRange(values, 1, values.length);
        return woordenboek
                .find(key, rest)
                .orElseThrow(() -> new TemplateModelException("No word “" + key + "”"));
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw new TemplateModelException("woord takes texts and numbers");
    }
}
