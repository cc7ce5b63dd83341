package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.stream.Stream;

/**
 * Een site zegt wat ze met gegevens doet, en voor wie ze nog niet werkt (PRI-6).
 *
 * @param soort the word for {@code huis new}
 */
public record VerklaringOntbreekt(Place place, String soort) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.missing(CONDITION, VerklaringOntbreekt.class, VerklaringOntbreekt::check);

    static Stream<Finding> check(Huis huis) {
        return Stream.concat(
                check(huis, Privacyverklaring.class, "privacyverklaring"),
                check(huis, Toegankelijkheidsverklaring.class, "toegankelijkheidsverklaring"));
    }

    private static Stream<Finding> check(Huis huis, Class<? extends Publiek> type, String soort) {
        boolean isThere = Zichtbaar.of(huis, type).findAny().isPresent();
        return isThere || !huis.isVolledig(type)
                ? Stream.empty()
                : Stream.of(new VerklaringOntbreekt(huis.verband().origin().start(), soort));
    }

    @Override
    public String message() {
        return "De site heeft geen %s.".formatted(soort);
    }

    @Override
    public String hint() {
        return "Doe “huis new %s %s”, en schrijf wat bij jullie klopt. Zet ze daarna op “status: gepubliceerd”."
                .formatted(soort, soort.replaceFirst("s?verklaring", ""));
    }
}
