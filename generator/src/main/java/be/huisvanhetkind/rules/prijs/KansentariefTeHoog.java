package be.huisvanhetkind.rules.prijs;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Wie het moeilijk heeft, betaalt minder dan een ander. */
public record KansentariefTeHoog(Place place, BigDecimal kansentarief, BigDecimal bedrag)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, KansentariefTeHoog.class, KansentariefTeHoog::check);

    static Stream<Finding> check(Huis huis) {
        return Prijzen.of(huis).flatMap(prijs -> check(prijs).stream());
    }

    /** What is free costs nothing, also for who pays less. */
    private static Optional<Finding> check(Prijs prijs) {
        BigDecimal bedrag = prijs.bedrag().orElse(BigDecimal.ZERO);
        boolean isKnown = prijs.bedrag().isPresent() || isFree(prijs);
        return prijs.kansentarief()
                .filter(tarief -> isKnown && tarief.compareTo(bedrag) >= 0 && tarief.signum() > 0)
                .map(tarief -> new KansentariefTeHoog(prijs.place(), tarief, bedrag));
    }

    private static boolean isFree(Prijs prijs) {
        return prijs.soort() == Prijssoort.GRATIS;
    }

    @Override
    public String message() {
        return "Het kansentarief (%s euro) is niet lager dan de prijs (%s euro)."
                .formatted(write(kansentarief), write(bedrag));
    }

    @Override
    public String hint() {
        return "Kijk de twee bedragen na. Het kansentarief is voor wie minder betaalt.";
    }

    private static String write(BigDecimal euro) {
        return euro.toPlainString().replace('.', ',');
    }
}
