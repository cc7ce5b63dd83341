package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Op een dag dat de plaats dicht is, komt niemand binnen (TIME-10). A moment counts; dates among
 * hours follow the place.
 *
 * @param locatie its title
 */
public record PlaatsGesloten(Place place, LocalDate dag, String locatie) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.of(FREE, PlaatsGesloten.class, PlaatsGesloten::check);

    static Stream<Finding> check(Huis huis) {
        Stream<Gepland> momenten =
                huis.all(Activiteit.class).stream().flatMap(PlaatsGesloten::momenten);
        Stream<Gepland> datums =
                huis.all(Aanbod.class).stream()
                        .flatMap(aanbod -> aanbod.waar().stream())
                        .flatMap(PlaatsGesloten::datums);
        return Stream.concat(momenten, datums)
                .filter(gepland -> !gepland.dag.isBefore(huis.vandaag()))
                .flatMap(gepland -> check(gepland, huis).stream());
    }

    /** A day that somebody chose, at a place of the house. */
    private record Gepland(Place place, LocalDate dag, Optional<Ref<Locatie>> waar) {}

    private static Stream<Gepland> momenten(Activiteit activiteit) {
        return activiteit.momenten().stream()
                .filter(moment -> moment.status() == Momentstatus.GAAT_DOOR)
                .map(moment -> of(moment, activiteit));
    }

    private static Gepland of(Moment moment, Activiteit activiteit) {
        return new Gepland(moment.place(), moment.start().toLocalDate(), activiteit.locatie());
    }

    private static Stream<Gepland> datums(Waar waar) {
        return waar.uren().stream()
                .flatMap(uren -> uren.wanneer().stream())
                .flatMap(blok -> datums(blok, waar));
    }

    private static Stream<Gepland> datums(Uurblok blok, Waar waar) {
        return blok.datums().stream()
                .distinct()
                .map(dag -> new Gepland(blok.vak().place(), dag, waar.locatie()));
    }

    private static Optional<Finding> check(Gepland gepland, Huis huis) {
        return gepland.waar
                .flatMap(huis::find)
                .filter(locatie -> isDicht(locatie, gepland.dag))
                .map(plaats -> new PlaatsGesloten(gepland.place, gepland.dag, plaats.titel()));
    }

    private static boolean isDicht(Locatie locatie, LocalDate dag) {
        return locatie.openingsuren().flatMap(uren -> uren.geslotenOp(dag)).isPresent();
    }

    @Override
    public String message() {
        return "Op %s is %s dicht.".formatted(dag, locatie);
    }

    @Override
    public String hint() {
        return "Vraag of je dan binnen kunt, of kies een andere dag.";
    }
}
