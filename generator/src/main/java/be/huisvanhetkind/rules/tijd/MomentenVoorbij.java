package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Een activiteit op de site komt nog (TIME-6). */
public record MomentenVoorbij(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, MomentenVoorbij.class, MomentenVoorbij::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Activiteit.class).stream()
                .filter(activiteit -> activiteit.fiche().zichtbaarOp(huis.vandaag()))
                .filter(
                        activiteit ->
                                activiteit.reeks().isEmpty() && !activiteit.momenten().isEmpty())
                .filter(activiteit -> isVoorbij(activiteit, huis.vandaag()))
                .map(activiteit -> new MomentenVoorbij(activiteit.placeOf("momenten")));
    }

    private static boolean isVoorbij(Activiteit activiteit, LocalDate vandaag) {
        return activiteit.momenten().stream()
                .allMatch(moment -> moment.einde().toLocalDate().isBefore(vandaag));
    }

    @Override
    public String message() {
        return "Alle momenten van deze activiteit zijn voorbij.";
    }

    @Override
    public String hint() {
        return "Voeg nieuwe momenten toe, of zet “status: gearchiveerd”.";
    }
}
