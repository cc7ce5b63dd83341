package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.stream.Stream;

/** Naast het consultatiebureau zijn er minstens twee andere vormen van aanbod (MIN-1). */
public record VormenTeWeinig(Place place, List<String> vormen) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.missing(CONDITION, VormenTeWeinig.class, VormenTeWeinig::check);

    private static final int GENOEG = 2;
    private static final String CONSULTATIEBUREAU = "consultatiebureau";

    public VormenTeWeinig {
        vormen = List.copyOf(vormen);
    }

    static Stream<Finding> check(Huis huis) {
        List<String> vormen =
                Zichtbaar.of(huis, Aanbod.class)
                        .flatMap(aanbod -> vormen(huis, aanbod))
                        .filter(vorm -> !vorm.id().equals(CONSULTATIEBUREAU))
                        .map(Begrip::label)
                        .distinct()
                        .toList();
        return vormen.size() >= GENOEG
                ? Stream.empty()
                : Stream.of(new VormenTeWeinig(huis.verband().origin().start(), vormen));
    }

    /** The decree does not say what a form is, so the house does (rij 9). */
    private static Stream<Begrip> vormen(Huis huis, Aanbod aanbod) {
        return switch (huis.verband().regels().vormen()) {
            case AANBODSVORM -> Stream.of(aanbod.indeling().aanbodsvorm());
            case ORGANISATIETYPE ->
                    Zichtbaar.aanbieders(huis, aanbod).map(Partner::organisatietype);
        };
    }

    @Override
    public String message() {
        return vormen.isEmpty()
                ? "Naast het consultatiebureau is er geen andere vorm van aanbod."
                : "Naast het consultatiebureau is er maar één andere vorm van aanbod: %s."
                        .formatted(Quote.of(vormen.get(0)));
    }

    @Override
    public String hint() {
        return "Publiceer aanbod van een andere vorm, tot er minstens twee zijn. Raad bij opvoeden en samen spelen zijn twee vormen.";
    }
}
