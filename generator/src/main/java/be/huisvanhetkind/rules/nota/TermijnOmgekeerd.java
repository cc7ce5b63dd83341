package be.huisvanhetkind.rules.nota;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Overeenkomst;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Een termijn begint voor hij eindigt (NOTA-1). */
public record TermijnOmgekeerd(Place place, LocalDate van, LocalDate tot) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, TermijnOmgekeerd.class, TermijnOmgekeerd::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .flatMap(item -> Stream.concat(termijn(item), geldigheid(item.fiche())));
    }

    /** An agreement holds for longer than a day; a notice may be for one day. */
    private static Stream<Finding> termijn(Item item) {
        if (item instanceof Overeenkomst een && !een.van().isBefore(een.tot())) {
            return Stream.of(new TermijnOmgekeerd(een.placeOf("tot"), een.van(), een.tot()));
        }
        return item instanceof Melding een
                ? omgekeerd(een.placeOf("tot"), een.van(), een.tot())
                : Stream.empty();
    }

    private static Stream<Finding> geldigheid(Fiche fiche) {
        Optional<LocalDate> tot = fiche.publicatie().geldigTot();
        if (tot.isEmpty()) {
            return Stream.empty();
        }
        Place place = fiche.origin().of("geldig_tot");
        return fiche.publicatie().geldigVanaf().stream()
                .flatMap(van -> omgekeerd(place, van, tot.get()));
    }

    private static Stream<Finding> omgekeerd(Place place, LocalDate van, LocalDate tot) {
        return tot.isBefore(van)
                ? Stream.of(new TermijnOmgekeerd(place, van, tot))
                : Stream.empty();
    }

    @Override
    public String message() {
        return "De laatste dag (%s) komt niet na de eerste dag (%s).".formatted(tot, van);
    }

    @Override
    public String hint() {
        return "Kijk de twee dagen na. Misschien zijn ze verwisseld, of klopt het jaar niet.";
    }
}
