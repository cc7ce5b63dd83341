package be.huisvanhetkind.dossier.geld;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.subsidie.KgGeldVerkeerdBesteed;
import be.huisvanhetkind.rules.subsidie.ToekenningZonderAanbodsvorm;
import be.huisvanhetkind.taal.Eurowoord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be done so that the money goes where it was meant to go, and does not end unseen. */
final class Geldpunten {
    private Geldpunten() {}

    static List<Werkpunt> of(List<Geldstand> standen, Dossier dossier) {
        return Stream.concat(
                        standen.stream().flatMap(Geldpunten::of),
                        Stream.of(KgGeldVerkeerdBesteed.class, ToekenningZonderAanbodsvorm.class)
                                .flatMap(regel -> Rules.judge(regel, dossier.huis()).stream())
                                .flatMap(List::stream)
                                .map(Geldpunten::of))
                .toList();
    }

    private static Stream<Werkpunt> of(Geldstand stand) {
        return Stream.of(
                        Optional.of(stand).filter(Geldstand::isTeVeel).map(Geldpunten::tooMuch),
                        Optional.of(stand)
                                .filter(een -> een.einde().isPresent())
                                .map(Geldpunten::ends),
                        Optional.of(stand)
                                .filter(Geldstand::isZonderTermijn)
                                .map(Geldpunten::endless),
                        Optional.of(stand)
                                .filter(een -> !een.elders().isEmpty())
                                .map(Geldpunten::elders))
                .flatMap(Optional::stream);
    }

    private static Werkpunt tooMuch(Geldstand stand) {
        return point(
                Dringend.NU,
                "Kijk na wat met %s betaald is.",
                "Er is %s meer besteed dan er was."
                        .formatted(Eurowoord.of(stand.toekenning().rest().negate())),
                stand);
    }

    private static Werkpunt ends(Geldstand stand) {
        return point(
                        Dringend.BINNENKORT,
                        "Spreek af hoe het verder gaat met %s.",
                        "Daarna is dit geld er niet meer.",
                        stand)
                .by(stand.einde());
    }

    private static Werkpunt endless(Geldstand stand) {
        return point(
                Dringend.BINNENKORT,
                "Schrijf bij %s tot wanneer het loopt.",
                "Is er niets afgesproken? Zet dan “herroepbaar: ja”.",
                stand);
    }

    private static Werkpunt elders(Geldstand stand) {
        return point(
                Dringend.BINNENKORT,
                "Kijk na of %s hiervoor mocht dienen.",
                "Er is iets mee betaald voor een vorm van aanbod die er niet bij staat.",
                stand);
    }

    private static Werkpunt point(Dringend dringend, String wat, String waarom, Geldstand stand) {
        String naam = Quote.of(stand.toekenning().titel());
        return Werkpunt.of(dringend, wat.formatted(naam), waarom, stand.toekenning());
    }

    private static Werkpunt of(Finding found) {
        String file = found.place().file();
        return new Werkpunt(
                Dringend.NU,
                found.message(),
                found.hint(),
                Optional.empty(),
                List.of(new Bewijs(file.substring(file.lastIndexOf('/') + 1), file)));
    }
}
