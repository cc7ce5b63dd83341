package be.huisvanhetkind.rules.zichtbaarheid;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Zichtbaarheid;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wat in het dossier hoort, staat nooit op publiek (VIS-1). */
public record ZichtbaarheidTeRuim(Place place, String soort) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FIXED, ZichtbaarheidTeRuim.class, ZichtbaarheidTeRuim::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(
                        item ->
                                item instanceof Intern
                                        && item.fiche().publicatie().zichtbaarheid()
                                                == Zichtbaarheid.PUBLIEK)
                .map(
                        item ->
                                new ZichtbaarheidTeRuim(
                                        item.placeOf("zichtbaarheid"),
                                        Item.soortnaam(item.getClass())));
    }

    @Override
    public String message() {
        return "Dit is een %s: dat is voor het netwerk of de coördinatie, nooit voor iedereen."
                .formatted(soort);
    }

    @Override
    public String hint() {
        return "Zet “zichtbaarheid: netwerk” of “zichtbaarheid: intern”, of laat het veld weg.";
    }
}
