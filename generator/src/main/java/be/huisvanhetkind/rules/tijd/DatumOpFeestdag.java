package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wie een feestdag als datum schrijft, bedoelt misschien een andere dag (TIME-9). The date counts.
 *
 * @param feest its name
 */
public record DatumOpFeestdag(Place place, LocalDate dag, String feest) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, DatumOpFeestdag.class, DatumOpFeestdag::check);

    static Stream<Finding> check(Huis huis) {
        Stream<Gepland> datums =
                AlleUren.of(huis)
                        .filter(uren -> !uren.openOpFeestdagen())
                        .flatMap(uren -> uren.wanneer().stream())
                        .flatMap(DatumOpFeestdag::datums);
        Stream<Gepland> momenten = AlleUren.momenten(huis).map(DatumOpFeestdag::of);
        return Stream.concat(datums, momenten)
                .filter(gepland -> !gepland.dag.isBefore(huis.vandaag()))
                .flatMap(gepland -> check(gepland, huis.kalender()).stream());
    }

    /** A day that somebody chose. */
    private record Gepland(Place place, LocalDate dag) {}

    private static Stream<Gepland> datums(Uurblok blok) {
        return blok.datums().stream().distinct().map(dag -> new Gepland(blok.vak().place(), dag));
    }

    private static Gepland of(Moment moment) {
        return new Gepland(moment.place(), moment.start().toLocalDate());
    }

    private static Optional<Finding> check(Gepland gepland, Kalender kalender) {
        return Optional.ofNullable(kalender.feestdagen().get(gepland.dag))
                .map(feest -> new DatumOpFeestdag(gepland.place, gepland.dag, feest));
    }

    @Override
    public String message() {
        return "%s is een feestdag (%s). Op de site staat dat het dan doorgaat."
                .formatted(dag, feest);
    }

    @Override
    public String hint() {
        return "Klopt dat, dan hoef je niets te doen. Anders kies je een andere dag.";
    }
}
