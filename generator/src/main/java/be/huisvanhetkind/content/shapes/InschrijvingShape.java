package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.phone;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.url;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Understanding;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of en hoe je inschrijft. */
public final class InschrijvingShape extends Shape<Inschrijving> {
    private static final Pattern NOT =
            Pattern.compile("(?i)(?:niet (?:nodig|verplicht)|hoeft niet|zonder)[!.]*");

    private final Field<Boolean> nodig =
            required("nodig", yesNo(), "Of je vooraf moet inschrijven.");
    private final Field<LocalDate> tot =
            optional("tot", date(), "De laatste dag om in te schrijven.");
    private final Field<String> link = optional("link", url(), "De pagina om in te schrijven.");
    private final Field<Telefoon> telefoon =
            optional("telefoon", phone(), "Het nummer om in te schrijven.");
    private final Field<String> hoe = optional("hoe", text(3, 200), "Hoe het verder gaat.");

    @Override
    protected Inschrijving make(Values v) {
        return new Inschrijving(
                v.is(nodig), v.find(tot), v.find(link), v.find(telefoon), v.find(hoe));
    }

    /** Yes or no alone, or where. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        if (Understanding.accepts(nodig.kind(), said, reading)) {
            return surely(said, entry(nodig.key(), said));
        }
        if (NOT.matcher(said.text().strip()).matches()) {
            return surely(said, entry(nodig.key(), said.with(Notation.yesNo(false))));
        }
        Mapping.Entry needed = entry(nodig.key(), said.with(Notation.yesNo(true)));
        return Stream.of(telefoon, link)
                .filter(field -> Understanding.accepts(field.kind(), said, reading))
                .findFirst()
                .flatMap(field -> surely(said, needed, entry(field.key(), said)));
    }
}
