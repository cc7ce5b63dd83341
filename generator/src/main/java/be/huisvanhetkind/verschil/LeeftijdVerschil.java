package be.huisvanhetkind.verschil;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Another age. */
final class LeeftijdVerschil {
    /** What is told together. */
    static final Set<String> VELDEN = Set.of("leeftijd_min", "leeftijd_max");

    private LeeftijdVerschil() {}

    static List<Verschil> between(Gegevens voor, Gegevens na) {
        String toen = words(voor);
        String nu = words(na);
        String zin = "Is voortaan voor %s (was: %s).";
        return List.of(
                toen.isEmpty() || nu.isEmpty()
                        ? Zinsbouw.change(Gewicht.VOOR_WIE, "leeftijd", "de leeftijd", toen, nu)
                        : new Verschil(
                                Gewicht.VOOR_WIE, "leeftijd", zin.formatted(nu, toen), toen, nu));
    }

    static String words(Gegevens gegevens) {
        Optional<Integer> min = gegevens.find("leeftijd_min").map(Integer.class::cast);
        Optional<Integer> max = gegevens.find("leeftijd_max").map(Integer.class::cast);
        if (min.isEmpty() && max.isEmpty()) {
            return "";
        }
        Leeftijd leeftijd =
                new Leeftijd(
                        Place.start(""), min.orElse(Leeftijd.JONGST), max.orElse(Leeftijd.OUDST));
        return LeeftijdWoorden.of(leeftijd, Blik.W);
    }
}
