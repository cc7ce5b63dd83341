package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.aanbod.Aanbod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is in no column of a table, so that nobody thinks it is. */
record Ongeteld(Telling telling, As leeftijden, As domeinen) {
    private static final int NAMEN = 5;

    /** Nothing when everything is counted everywhere. */
    Optional<Leesdeel> zinnen() {
        Optional<String> leeftijd =
                without(leeftijden, "Met de leeftijd van %s is iets mis: kijk ze na.");
        Optional<String> domein =
                without(domeinen, "Het domein van %s staat niet meer in de lijst.");
        List<String> zinnen = Stream.concat(leeftijd.stream(), domein.stream()).toList();
        return zinnen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leesdeel("Wat niet overal meetelt", zinnen));
    }

    private Optional<String> without(As as, String zin) {
        Leden counted = as.stream().map(Deelgroep::leden).reduce(Leden.GEEN, Leden::or);
        List<Aanbod> rest = telling.all().without(counted).in(telling.aanbod());
        return rest.isEmpty() || as.groepen().isEmpty()
                ? Optional.empty()
                : Optional.of(zin.formatted(Woordrij.few(titles(rest), NAMEN)));
    }

    private static List<String> titles(List<Aanbod> some) {
        return some.stream().map(een -> Quote.of(een.titel())).toList();
    }
}
