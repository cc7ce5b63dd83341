package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Wat verder weg is dan een werkjaar of langer duurt dan een vakantie, heeft meestal een fout jaar
 * (TIME-8).
 *
 * @param wat what is said about it
 */
public record JaarLijktFout(Place place, String wat) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, JaarLijktFout.class, JaarLijktFout::check);

    private static final int MONTHS_AHEAD = 13;
    private static final int MONTHS_LONG = 3;

    static Stream<Finding> check(Huis huis) {
        LocalDate ver = huis.vandaag().plusMonths(MONTHS_AHEAD);
        Stream<Finding> momenten =
                AlleUren.momenten(huis).flatMap(moment -> check(moment, ver).limit(1));
        Stream<Finding> nieuws =
                huis.all(Nieuws.class).stream()
                        .flatMap(item -> ver(item.placeOf("datum"), item.datum(), ver));
        return Stream.concat(momenten, nieuws);
    }

    private static Stream<Finding> check(Moment moment, LocalDate ver) {
        LocalDate start = moment.start().toLocalDate();
        LocalDate einde = moment.einde().toLocalDate();
        Stream<Finding> duur =
                einde.isAfter(start.plusMonths(MONTHS_LONG))
                        ? Stream.of(
                                new JaarLijktFout(
                                        moment.place(),
                                        "Dit ene moment duurt van %s tot %s."
                                                .formatted(start, einde)))
                        : Stream.empty();
        return Stream.concat(ver(moment.place(), start, ver), duur);
    }

    private static Stream<Finding> ver(Place place, LocalDate dag, LocalDate ver) {
        return dag.isAfter(ver)
                ? Stream.of(
                        new JaarLijktFout(place, "%s is nog meer dan een jaar ver.".formatted(dag)))
                : Stream.empty();
    }

    @Override
    public String message() {
        return wat;
    }

    @Override
    public String hint() {
        return "Kijk het jaar na. Klopt het, dan hoef je niets te doen.";
    }
}
