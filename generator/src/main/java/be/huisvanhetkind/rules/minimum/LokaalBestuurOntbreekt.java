package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.Set;
import java.util.stream.Stream;

/** Het lokaal bestuur is partner van het huis (MIN-5). */
public record LokaalBestuurOntbreekt(Place place, String partner, boolean zichtbaar)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.missing(CONDITION, LokaalBestuurOntbreekt.class, LokaalBestuurOntbreekt::check);

    private static final Set<String> BESTUREN = Set.of("lokaal-bestuur", "ocmw");

    /** Whether the partner exists is for another rule. */
    static Stream<Finding> check(Huis huis) {
        Ref<Partner> ref = huis.verband().statuut().lokaalBestuur();
        boolean zichtbaar = Zichtbaar.find(huis, ref).isPresent();
        return huis.find(ref).stream()
                .filter(partner -> !zichtbaar || !BESTUREN.contains(partner.organisatietype().id()))
                .map(
                        partner ->
                                new LokaalBestuurOntbreekt(
                                        ref.place(), partner.titel(), zichtbaar));
    }

    @Override
    public String message() {
        return zichtbaar
                ? "De partner %s is geen gemeente en geen OCMW.".formatted(Quote.of(partner))
                : "Het lokaal bestuur, %s, staat niet op de site.".formatted(Quote.of(partner));
    }

    @Override
    public String hint() {
        return zichtbaar
                ? "Zet hier een partner met “organisatietype: lokaal-bestuur” of “organisatietype: ocmw”."
                : "Publiceer de bladzijde van deze partner.";
    }
}
