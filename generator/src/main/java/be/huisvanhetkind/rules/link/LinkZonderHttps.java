package be.huisvanhetkind.rules.link;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een link begint met https, zodat niemand kan meelezen (LINK-2). */
public record LinkZonderHttps(Place place, String link) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, LinkZonderHttps.class, LinkZonderHttps::check);

    private static final String ONVEILIG = "http://";

    static Stream<Finding> check(Huis huis) {
        return Weblinks.of(huis)
                .filter(link -> link.doel().regionMatches(true, 0, ONVEILIG, 0, ONVEILIG.length()))
                .map(link -> new LinkZonderHttps(link.woorden().place(), link.doel()));
    }

    @Override
    public String message() {
        return "Deze link is niet beveiligd: %s.".formatted(Quote.of(link));
    }

    @Override
    public String hint() {
        return "Schrijf het hele adres met https:// vooraan, en kijk of de pagina opent.";
    }
}
