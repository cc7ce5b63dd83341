package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.postcode;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Adres;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Een adres. */
public final class AdresShape extends Shape<Adres> {
    private static final Pattern LINE =
            Pattern.compile("(.{3,80}?),? +(?:B-)?([1-9]\\d{3}) +(\\p{L}.+)");

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

    /** Street and number, postcode and town on one line. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        Matcher matcher = LINE.matcher(said.text().strip());
        return matcher.matches()
                ? surely(
                        said,
                        entry(straat.key(), said.with(matcher.group(1))),
                        entry(postcode.key(), said.with(matcher.group(2))),
                        entry(gemeente.key(), said.with(matcher.group(3))))
                : Optional.empty();
    }
}
