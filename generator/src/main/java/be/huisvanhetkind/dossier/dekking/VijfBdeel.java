package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.model.aanbod.Aanbod.VijfB;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which of the five B's each offer answers (rij 40). */
record VijfBdeel(Telling telling) {
    Rooster rooster() {
        return new Rooster(
                "vijf-b",
                "De vijf B’s",
                "Bij hoeveel aanbod staat hoe een gezin er geraakt, binnenkomt en het begrijpt. Schrijf het bij “vijf_b”.",
                Kleed.TABEL,
                List.of("Vraag", "Beantwoord", "Nog niet"),
                List.of(
                        row("Bereikbaar", VijfB::bereikbaar),
                        row("Beschikbaar", VijfB::beschikbaar),
                        row("Betaalbaar", VijfB::betaalbaar),
                        row("Bruikbaar", VijfB::bruikbaar),
                        row("Begrijpelijk", VijfB::begrijpelijk)));
    }

    private Rij row(String wat, Function<VijfB, Optional<String>> antwoord) {
        Leden answered = telling.where(een -> een.woorden().vijfB().flatMap(antwoord).isPresent());
        return Rij.of(
                Vak.of(wat),
                telling.number(answered),
                telling.number(telling.all().without(answered)));
    }

    /** Who answers none. */
    Stream<Werkpunt> tasks() {
        Leden none = telling.where(een -> een.woorden().vijfB().isEmpty());
        return none.isEmpty() ? Stream.empty() : Stream.of(task(none));
    }

    private Werkpunt task(Leden none) {
        return new Werkpunt(
                Dringend.OOIT,
                "Vraag de partners naar de vijf B’s.",
                "Bij %d van de %d aanbod staat er nog geen een."
                        .formatted(none.size(), telling.size()),
                Optional.empty(),
                none.in(telling.bewijs()));
    }
}
