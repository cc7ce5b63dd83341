package be.huisvanhetkind.rules.signaal;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.model.netwerk.Signaal.Voortgang;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** Wie een signaal gaf, hoort wat ermee gebeurde (SIG-1). */
public record SignaalZonderTerugkoppeling(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(
                            CONDITION,
                            SignaalZonderTerugkoppeling.class,
                            SignaalZonderTerugkoppeling::check)
                    .from(HUIS);

    private static final Set<Voortgang> AF = Set.of(Voortgang.BEANTWOORD, Voortgang.AFGESLOTEN);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Signaal.class).stream()
                .filter(signaal -> signaal.fiche().publicatie().status() == Status.GEPUBLICEERD)
                .filter(
                        signaal ->
                                AF.contains(signaal.voortgang())
                                        && signaal.terugkoppeling().isEmpty())
                .map(signaal -> new SignaalZonderTerugkoppeling(signaal.placeOf("voortgang")));
    }

    @Override
    public String message() {
        return "Dit signaal is beantwoord of afgesloten, maar er staat niet wat er terug verteld is.";
    }

    @Override
    public String hint() {
        return "Vul “terugkoppeling” in: wat hebben jullie geantwoord, en aan wie?";
    }
}
