package be.huisvanhetkind.begin;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.colour;
import static be.huisvanhetkind.content.kinds.Kinds.email;
import static be.huisvanhetkind.content.kinds.Kinds.phone;
import static be.huisvanhetkind.content.kinds.Kinds.postcode;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Huisvorm;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.rules.logo.MerkZonderContrast;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges an answer as whoever reads the files afterwards will judge it. */
final class Antwoordkeuring {
    private static final int LONGEST_PLACE = 60;

    private Antwoordkeuring() {}

    static Optional<String> naam(String answer) {
        return said(text(3, 80), Finding::message, answer);
    }

    /** As long as the title of a partner may be. */
    static Optional<String> partner(String answer) {
        return said(text(3, 80), Finding::message, answer);
    }

    static Optional<String> vorm(String answer) {
        return said(choice(Huisvorm.class), answer);
    }

    static Optional<String> telefoon(String answer) {
        return said(phone(), answer);
    }

    static Optional<String> mail(String answer) {
        return said(email(), answer);
    }

    static Optional<String> gemeenten(String answer) {
        List<Gemeente> all = Gemeenten.of(answer);
        return all.isEmpty()
                ? Optional.of(
                        "Zo lezen we geen gemeente. Schrijf de naam, een dubbelpunt en de postcodes.")
                : all.stream().flatMap(gemeente -> gemeente(gemeente).stream()).findFirst();
    }

    private static Optional<String> gemeente(Gemeente gemeente) {
        if (gemeente.postcodes().isEmpty()) {
            return Optional.of(
                    "Bij “%s” staan geen postcodes. Schrijf ze achter een dubbelpunt."
                            .formatted(gemeente.naam()));
        }
        return Stream.concat(
                        said(text(2, LONGEST_PLACE), Finding::message, gemeente.naam()).stream(),
                        gemeente.postcodes().stream()
                                .flatMap(code -> said(postcode(), code).stream()))
                .findFirst();
    }

    static Optional<String> kleuren(String answer) {
        List<String> all = Kleuren.split(answer);
        if (all.size() != 2) {
            return Optional.of("Geef twee kleuren, met een komma ertussen.");
        }
        return all.stream()
                .flatMap(kleur -> said(colour(), kleur).stream())
                .findFirst()
                .or(() -> contrast(Kleur.of(all.get(0)), Kleur.of(all.get(1))));
    }

    private static Optional<String> contrast(Kleur donker, Kleur licht) {
        if (!isDonkerGenoeg(donker)) {
            return Optional.of(
                    "De eerste kleur is te licht: op wit kun je ze niet goed lezen. Kies een donkerdere tint.");
        }
        return MerkZonderContrast.isLichtGenoeg(licht)
                ? Optional.empty()
                : Optional.of(
                        "De tweede kleur is te donker: tekst erop kun je niet goed lezen. Kies een lichtere tint.");
    }

    /** In whichever look the house chooses later. */
    private static boolean isDonkerGenoeg(Kleur donker) {
        return Arrays.stream(Uiterlijk.values())
                .allMatch(uiterlijk -> MerkZonderContrast.isDonkerGenoeg(donker, uiterlijk));
    }

    /** The first error of reading, and what to do. */
    private static Optional<String> said(Kind<?> kind, String answer) {
        return said(kind, finding -> finding.message() + " " + finding.hint(), answer);
    }

    /** A name is no sentence, which is what is advised to who writes too little. */
    private static Optional<String> said(
            Kind<?> kind, Function<Finding, String> words, String answer) {
        Scalar scalar = new Scalar(Place.start(""), answer);
        if (scalar.isEmpty()) {
            return Optional.of("Daar staat niets. Typ een antwoord, zoals in het voorbeeld.");
        }
        Reading reading = new Reading(Begrippen.GEEN, path -> Optional.empty());
        kind.read(scalar, reading);
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(words)
                .findFirst();
    }
}
