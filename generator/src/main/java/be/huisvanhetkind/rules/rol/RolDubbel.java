package be.huisvanhetkind.rules.rol;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.aanbod.Partner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Het huis heeft één coördinatie, en elk gebouw één beheerder (ROL-4). */
public record RolDubbel(Place place, String rol, List<String> partners, int hoogstens)
        implements Finding {

    public RolDubbel {
        partners = List.copyOf(partners);
    }

    public static Stream<Finding> check(Huis huis) {
        return Stream.of(Coordinatie.values())
                .flatMap(
                        rol ->
                                Rollen.label(huis, rol)
                                        .flatMap(label -> check(huis, rol, label))
                                        .stream());
    }

    /** Told at the first partner that is one too many. */
    private static Optional<Finding> check(Huis huis, Coordinatie rol, String label) {
        List<Partner> houders = rol.houders(huis);
        int hoogstens = rol.hoogstens(huis);
        return houders.stream()
                .skip(hoogstens)
                .findFirst()
                .map(
                        partner ->
                                new RolDubbel(
                                        partner.fiche().origin().of("rollen"),
                                        label,
                                        houders.stream().map(Partner::titel).toList(),
                                        hoogstens));
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "Te veel partners hebben de rol %s: %s. Hoogstens %d is duidelijk voor gezinnen."
                .formatted(
                        Quote.of(rol),
                        partners.stream().map(Quote::of).collect(Collectors.joining(", ")),
                        hoogstens);
    }

    @Override
    public String hint() {
        return "Spreek af wie de rol heeft, en haal ze bij de andere partners weg uit “rollen”.";
    }
}
