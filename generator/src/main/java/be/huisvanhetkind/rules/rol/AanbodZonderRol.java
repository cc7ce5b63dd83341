package be.huisvanhetkind.rules.rol;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Wie aanbod geeft, heeft die rol ook (ROL-2). */
public record AanbodZonderRol(Place place, String aanbod, String rol) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, AanbodZonderRol.class, AanbodZonderRol::check)
                    .from(ADVIES);

    /** Asked of the owner only: whoever helps along need not be there. */
    static Stream<Finding> check(Huis huis) {
        Set<String> gezegd = new HashSet<>();
        return Zichtbaar.of(huis, Aanbod.class)
                .flatMap(
                        aanbod ->
                                aanbod
                                        .fiche()
                                        .eigenaar()
                                        .flatMap(id -> huis.find(Partner.class, id))
                                        .stream()
                                        .flatMap(partner -> check(huis, aanbod, partner, gezegd)));
    }

    /** A role is told once for each partner, with the first offer that needs it. */
    private static Stream<Finding> check(
            Huis huis, Aanbod aanbod, Partner partner, Set<String> gezegd) {
        return aanbod.waar().stream()
                .flatMap(waar -> Aanbodrol.of(huis, waar).stream())
                .filter(
                        rol ->
                                !Rollen.has(partner, rol)
                                        && gezegd.add(partner.id() + " " + rol.id()))
                .flatMap(rol -> Rollen.label(huis, rol).stream())
                .map(
                        label ->
                                new AanbodZonderRol(
                                        partner.placeOf("rollen"), aanbod.titel(), label));
    }

    @Override
    public String message() {
        return "Het aanbod %s hoort bij de rol %s, maar deze partner heeft die rol niet."
                .formatted(Quote.of(aanbod), Quote.of(rol));
    }

    @Override
    public String hint() {
        return "Voeg de rol toe bij “rollen”, of kijk “waar” en “aanlevering” van het aanbod na.";
    }
}
