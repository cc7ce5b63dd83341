package be.huisvanhetkind.rules.rol;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Het huis heeft één coördinatie, en elk gebouw één beheerder (ROL-4). */
public record RolDubbel(Place place, String rol, List<String> partners) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, RolDubbel.class, RolDubbel::check).from(ADVIES);

    public RolDubbel {
        partners = List.copyOf(partners);
    }

    static Stream<Finding> check(Huis huis) {
        return Stream.of(Coordinatie.values())
                .flatMap(
                        rol ->
                                Rollen.label(huis, rol).stream()
                                        .flatMap(label -> check(huis, rol, label)));
    }

    /** Told at each partner that is one too many, with those before it. */
    private static Stream<Finding> check(Huis huis, Coordinatie rol, String label) {
        List<Partner> houders = rol.houders(huis);
        int hoogstens = rol.hoogstens(huis);
        List<String> eerste = houders.stream().limit(hoogstens).map(Partner::titel).toList();
        return houders.stream()
                .skip(hoogstens)
                .map(partner -> new RolDubbel(partner.placeOf("rollen"), label, eerste));
    }

    @Override
    public String message() {
        return "De rol %s is al bezet, door %s."
                .formatted(
                        Quote.of(rol),
                        partners.stream().map(Quote::of).collect(Collectors.joining(", ")));
    }

    @Override
    public String hint() {
        return "Spreek af wie de rol heeft, en haal ze bij de andere partner weg uit “rollen”.";
    }
}
