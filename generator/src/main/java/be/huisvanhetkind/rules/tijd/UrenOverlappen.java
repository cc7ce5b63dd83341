package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Uren van dezelfde dag en soort lopen niet door elkaar (TIME-3). */
public record UrenOverlappen(Place place, String andere) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, UrenOverlappen.class, UrenOverlappen::check);

    static Stream<Finding> check(Huis huis) {
        return AlleUren.of(huis).flatMap(uren -> check(uren.wanneer()));
    }

    private static Stream<Finding> check(List<Uurblok> blokken) {
        return IntStream.range(0, blokken.size())
                .boxed()
                .flatMap(nr -> check(blokken.subList(0, nr), blokken.get(nr)));
    }

    private static Stream<Finding> check(List<Uurblok> eerdere, Uurblok laatste) {
        return eerdere.stream()
                .filter(eerder -> collides(eerder, laatste))
                .limit(1)
                .map(eerder -> String.valueOf(eerder.vak().place().line()))
                .map(regel -> new UrenOverlappen(laatste.vak().place(), regel));
    }

    /**
     * Blocks for certain weeks, periods or holidays may differ from the rest of the year: only
     * equal ones can clash.
     */
    private static boolean collides(Uurblok een, Uurblok ander) {
        return een.kanaal() == ander.kanaal()
                && een.vakantie() == ander.vakantie()
                && een.weken().equals(ander.weken())
                && een.geldigVanaf().equals(ander.geldigVanaf())
                && een.geldigTot().equals(ander.geldigTot())
                && (!Collections.disjoint(een.dagen(), ander.dagen())
                        || !Collections.disjoint(een.datums(), ander.datums()))
                && een.vak().overlaps(ander.vak());
    }

    @Override
    public String message() {
        return "Deze uren lopen door elkaar met die van regel %s, op dezelfde dag."
                .formatted(andere);
    }

    @Override
    public String hint() {
        return "Maak er één regel van, of pas de uren aan.";
    }
}
