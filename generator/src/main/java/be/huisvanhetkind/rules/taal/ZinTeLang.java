package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een zin voor gezinnen telt hoogstens 25 woorden (TAAL-2). */
public record ZinTeLang(Place place, String zin, int woorden) implements Warning {
    public static final Rule<Gezinstekst> RULE = Rule.of(FREE, ZinTeLang.class, ZinTeLang::check);

    private static final int MEESTE_WOORDEN = 25;

    static Stream<Finding> check(Gezinstekst tekst) {
        return tekst.zinnen().stream()
                .filter(een -> een.zin().woorden() > MEESTE_WOORDEN)
                .map(een -> new ZinTeLang(een.place(), een.zin().tekst(), een.zin().woorden()));
    }

    @Override
    public String message() {
        return "De zin %s telt %d woorden, en dat leest moeilijk."
                .formatted(Quote.of(zin), woorden);
    }

    @Override
    public String hint() {
        return "Maak er twee of drie zinnen van, met elk één boodschap. Tot 25 woorden is goed, rond 12 is beter.";
    }
}
