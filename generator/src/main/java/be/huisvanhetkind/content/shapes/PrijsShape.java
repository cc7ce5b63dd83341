package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.amount;
import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.text;
import static be.huisvanhetkind.content.kinds.Kinds.yesNo;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Rewrite;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.kinds.Spoken;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wat het kost. */
public final class PrijsShape extends Shape<Prijs> {
    private static final Pattern FREE =
            Pattern.compile(
                    "(?i)(?:het is |volledig |helemaal )?(?:gratis|kosteloos|free|0 euro|0)[!.]*");
    private static final Pattern GIFT = Pattern.compile("(?i)(?:een )?vrije (?:bijdrage|gift).*");
    private static final Pattern PER = Pattern.compile("(?i)(.*?)(?: (per .{2,36}))?");

    private final Field<Prijssoort> soort =
            required("soort", choice(Prijssoort.class), "Gratis of betalend.");
    private final Field<BigDecimal> bedrag = optional("bedrag", amount(), "Het bedrag in euro.");
    private final Field<String> per =
            optional("per", text(2, 40), "Waarvoor het bedrag is: per keer, per jaar.");
    private final Field<BigDecimal> kansentarief =
            optional("kansentarief", amount(), "Het bedrag voor wie het moeilijk heeft.");
    private final Field<Boolean> derdebetaler =
            optional("derdebetaler", yesNo(), "Of het ziekenfonds meteen betaalt.");
    private final Field<String> toelichting =
            optional("toelichting", text(3, 200), "Wat je nog moet weten.");

    @Override
    protected Prijs make(Values v) {
        return new Prijs(
                v.place(),
                v.get(soort),
                v.find(bedrag),
                v.find(per),
                v.find(kansentarief),
                v.is(derdebetaler),
                v.find(toelichting));
    }

    /** Free, or an amount; a free gift goes in words. */
    @Override
    public Optional<Meant> meant(Scalar said, Reading reading) {
        String text = said.text().strip();
        if (FREE.matcher(text).matches()) {
            return surely(said, entry(soort.key(), said.with(Prijssoort.GRATIS.id())));
        }
        if (GIFT.matcher(text).matches()) {
            return surely(
                    said,
                    entry(soort.key(), said.with(Prijssoort.GRATIS.id())),
                    entry(toelichting.key(), said));
        }
        Matcher matcher = PER.matcher(text);
        return matcher.matches()
                ? Spoken.amount(matcher.group(1))
                        .flatMap(euro -> paid(said, euro, Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }

    private Optional<Meant> paid(Scalar said, String euro, Optional<String> what) {
        Mapping.Entry kind = entry(soort.key(), said.with(Prijssoort.BETALEND.id()));
        Mapping.Entry amount = entry(bedrag.key(), said.with(euro));
        return what.isEmpty()
                ? surely(said, kind, amount)
                : surely(said, kind, amount, entry(per.key(), said.with(what.get())));
    }

    /** A free gift is no amount. */
    @Override
    protected Optional<Rewrite> meant(
            Field<?> field, Mapping.Entry entry, Mapping mapping, Reading reading) {
        if (field.equals(bedrag)
                && entry.value() instanceof Scalar said
                && GIFT.matcher(said.text().strip()).matches()) {
            return Optional.of(new Rewrite(List.of(entry(toelichting.key(), said)), true));
        }
        return super.meant(field, entry, mapping, reading);
    }
}
