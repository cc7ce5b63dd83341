package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.postcode;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.model.Adres;

/** Een adres. */
public final class AdresShape extends Shape<Adres> {
    private final Field<String> straat = required("straat", text(3, 80), "Straat en nummer.");
    private final Field<String> postcode = required("postcode", postcode(), "De postcode.");
    private final Field<String> gemeente =
            required("gemeente", text(2, 60), "De gemeente of deelgemeente.");
    private final Field<String> toelichting =
            optional("toelichting", text(3, 160), "Waar je de deur vindt.");

    @Override
    protected Adres make(Values v) {
        return new Adres(
                v.place(), v.get(straat), v.get(postcode), v.get(gemeente), v.find(toelichting));
    }
}
