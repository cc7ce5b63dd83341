package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.finding.Quote;
import java.util.List;

/**
 * Partners who each by themselves give the same, in the same part of the area, to the same ages.
 *
 * @param leeftijden as they are said
 * @param partners their names, two or more
 */
record Overlap(
        Deelgroep wijk,
        Deelgroep vorm,
        Deelgroep domein,
        List<String> leeftijden,
        List<String> partners,
        Leden leden) {
    private static final int NAMEN = 5;

    Overlap {
        leeftijden = List.copyOf(leeftijden);
        partners = List.copyOf(partners);
    }

    String zin() {
        return "In %s doen %s elk apart %s voor %s, in %s."
                .formatted(
                        wijk.naam(), wie(), Quote.of(vorm.naam()), ages(), Quote.of(domein.naam()));
    }

    String ages() {
        return Woordrij.of(leeftijden);
    }

    /** A few by name. */
    String wie() {
        return Woordrij.few(partners, NAMEN);
    }
}
