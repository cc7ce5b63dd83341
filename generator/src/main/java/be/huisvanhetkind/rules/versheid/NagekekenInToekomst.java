package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Niemand heeft iets nagekeken op een dag die nog komt (FRESH-1). */
public record NagekekenInToekomst(Place place, LocalDate dag) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, NagekekenInToekomst.class, NagekekenInToekomst::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream().map(Item::fiche).flatMap(fiche -> check(fiche, huis.vandaag()));
    }

    private static Stream<Finding> check(Fiche fiche, LocalDate vandaag) {
        return fiche.nalezing().nagekekenOp().stream()
                .filter(dag -> dag.isAfter(vandaag))
                .map(dag -> new NagekekenInToekomst(fiche.origin().of("nagekeken_op"), dag));
    }

    @Override
    public String message() {
        return "Dit is nagekeken op %s, maar die dag komt nog.".formatted(dag);
    }

    @Override
    public String hint() {
        return "Zet hier de dag waarop je de tekst het laatst nalas. Wil je een herinnering? Gebruik dan “nazien_voor”.";
    }
}
