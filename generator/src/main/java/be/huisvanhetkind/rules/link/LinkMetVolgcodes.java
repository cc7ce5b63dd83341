package be.huisvanhetkind.rules.link;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Een link volgt niemand (LINK-3).
 *
 * @param kort the same address without what follows people
 */
public record LinkMetVolgcodes(Place place, String kort) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, LinkMetVolgcodes.class, LinkMetVolgcodes::check);

    private static final Pattern VOLGCODE =
            Pattern.compile(
                    "(?i)(?<=[?&])(?:utm_\\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|mc_[ce]id"
                            + "|igshid|igsh|_hsenc|_hsmi|vero_id|oly_enc_id)=[^&#]*&?");
    private static final Pattern LEEG = Pattern.compile("[?&]+(?=#|$)");

    static Stream<Finding> check(Huis huis) {
        return Weblinks.of(huis)
                .filter(link -> link.doel().indexOf('?') > 0)
                .flatMap(LinkMetVolgcodes::check);
    }

    private static Stream<Finding> check(Koppeling link) {
        String kort = zonder(link.doel());
        return kort.equals(link.doel())
                ? Stream.empty()
                : Stream.of(new LinkMetVolgcodes(link.woorden().place(), kort));
    }

    /** An address without what follows people. */
    static String zonder(String adres) {
        String kort = VOLGCODE.matcher(adres).replaceAll("");
        return kort.equals(adres) ? adres : LEEG.matcher(kort).replaceAll("");
    }

    @Override
    public String message() {
        return "In deze link zit een code die volgt wie erop klikt.";
    }

    @Override
    public String hint() {
        return "Schrijf het adres zonder die code: %s.".formatted(Quote.of(kort));
    }
}
