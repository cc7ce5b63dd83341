package be.huisvanhetkind.dossier.geld;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.subsidie.KgGeldVerkeerdBesteed;
import be.huisvanhetkind.rules.subsidie.Toekenningen;
import be.huisvanhetkind.taal.Eurowoord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the house got, for what, until when, and what was paid with it. */
public record Geld() implements Rapport {
    private static final String KG_GOED =
            "Geen Vlaamse subsidie gaat naar coördinatie of naar vergaderen.";
    private static final String KG_FOUT =
            "Vlaamse subsidie gaat naar coördinatie of naar vergaderen. Dat mag niet.";
    private static final String ONVERTELD =
            "Van %s in %d toekenningen staat niet waar het naartoe ging. Schrijf dat bij “besteed”.";

    private static final Comparator<Geldstand> ORDER =
            Comparator.comparing((Geldstand stand) -> !stand.isLopend())
                    .thenComparing(stand -> stand.toekenning().bedrag(), Comparator.reverseOrder())
                    .thenComparing(stand -> stand.toekenning().id());

    @Override
    public Verslag of(Dossier dossier) {
        List<Geldstand> standen =
                Toekenningen.of(dossier.huis())
                        .map(een -> new Geldstand(een, dossier.vandaag()))
                        .sorted(ORDER)
                        .toList();
        return new Verslag(
                "geld",
                "Geld",
                standen.isEmpty()
                        ? "Er staat nog niet welk geld het huis kreeg."
                        : "Waar het geld vandaan komt, waarvoor het mag dienen en wat er al mee betaald is.",
                standen.isEmpty() ? List.of() : numbers(standen),
                Geldpunten.of(standen, dossier),
                parts(standen, dossier));
    }

    private static List<Kerncijfer> numbers(List<Geldstand> standen) {
        return List.of(
                new Kerncijfer(sum(standen, Geldstand::isLopend), "in toekenningen die nu lopen"),
                new Kerncijfer(
                        sum(standen, stand -> stand.isLopend() && stand.toekenning().herroepbaar()),
                        "daarvan kan elk jaar stoppen"),
                new Kerncijfer(
                        sum(standen, stand -> stand.einde().isPresent()),
                        "daarvan stopt binnen drie maanden"));
    }

    private static String total(List<BigDecimal> bedragen) {
        return Eurowoord.of(Geldroosters.sum(bedragen.stream()));
    }

    private static String sum(List<Geldstand> standen, Predicate<Geldstand> which) {
        return Eurowoord.of(
                Geldroosters.sum(
                        standen.stream().filter(which).map(een -> een.toekenning().bedrag())));
    }

    private static List<Verslagdeel> parts(List<Geldstand> standen, Dossier dossier) {
        if (standen.isEmpty()) {
            return List.of(
                    Leesdeel.of(
                            "Toekenningen",
                            "Er is nog geen toekenning. Schrijf een bestand in netwerk/toekenningen/, of typ: huis new toekenning."));
        }
        List<Verslagdeel> delen = new ArrayList<>();
        delen.add(new Leesdeel("Wat opvalt", sentences(standen, dossier)));
        delen.add(Geldroosters.toekenningen(standen));
        delen.add(Geldroosters.perVorm(standen, dossier));
        delen.add(Geldroosters.perBron(standen, dossier));
        Optional.of(Geldroosters.uitgaven(standen, dossier))
                .filter(rooster -> !rooster.rijen().isEmpty())
                .ifPresent((Rooster rooster) -> delen.add(rooster));
        return delen;
    }

    private static List<String> sentences(List<Geldstand> standen, Dossier dossier) {
        return Stream.of(kg(dossier), coordination(standen), untold(standen))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the Flemish subsidy keeps to what it may be spent on. */
    private static Optional<String> kg(Dossier dossier) {
        if (Toekenningen.ofKg(dossier.huis()).findAny().isEmpty()) {
            return Optional.of("Er staat geen Vlaamse subsidie (bron: kg) in het dossier.");
        }
        return Rules.judge(KgGeldVerkeerdBesteed.class, dossier.huis())
                .map(wrong -> wrong.isEmpty() ? KG_GOED : KG_FOUT);
    }

    private static Optional<String> coordination(List<Geldstand> standen) {
        List<String> bronnen =
                standen.stream()
                        .filter(Geldstand::isLopend)
                        .map(Geldstand::toekenning)
                        .filter(Geld::isForCoordination)
                        .map(een -> een.bron().label())
                        .distinct()
                        .toList();
        return Optional.of(
                bronnen.isEmpty()
                        ? "Van geen enkele toekenning die nu loopt, staat er dat ze de coördinatie betaalt."
                        : "De coördinatie wordt betaald door: %s."
                                .formatted(String.join(", ", bronnen)));
    }

    private static boolean isForCoordination(Toekenning een) {
        return een.aard().stream().anyMatch(aard -> aard.id().equals("coordinatie"));
    }

    private static Optional<String> untold(List<Geldstand> standen) {
        List<BigDecimal> stil =
                standen.stream()
                        .filter(Geldstand::isLopend)
                        .map(Geldstand::toekenning)
                        .filter(een -> een.besteed().isEmpty())
                        .map(Toekenning::bedrag)
                        .toList();
        return stil.isEmpty()
                ? Optional.empty()
                : Optional.of(ONVERTELD.formatted(total(stil), stil.size()));
    }
}
