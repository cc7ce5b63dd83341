package be.huisvanhetkind.rules.zichtbaarheid;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Zichtbaarheid;
import java.util.Locale;
import java.util.stream.Stream;

/** Wat in het dossier hoort, staat nooit op publiek (VIS-1). */
public record ZichtbaarheidTeRuim(Place place, String soort) implements Finding {

    public static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(
                        item ->
                                !(item instanceof Publiek)
                                        && item.fiche().zichtbaarheid() == Zichtbaarheid.PUBLIEK)
                .map(
                        item ->
                                new ZichtbaarheidTeRuim(
                                        item.fiche().origin().of("zichtbaarheid"),
                                        item.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
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
