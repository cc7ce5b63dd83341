package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places in each part of the area, and why they were chosen (rij 37). */
record Plaatsdeel(Dossier dossier, Telling telling, Plekken plekken) {
    /** Places the house chose itself. */
    private static final Set<Locatiesoort> GEKOZEN =
            Set.of(Locatiesoort.HUIS, Locatiesoort.ANTENNE);

    Rooster rooster() {
        return new Rooster(
                "plaatsen",
                "Plaatsen, en waarom daar",
                places().isEmpty()
                        ? "Er zijn nog geen plaatsen. Schrijf er een in locaties/."
                        : "Per wijk. Waarom een plaats er kwam, schrijf je bij “afweging”.",
                Kleed.TABEL,
                List.of("Wijk", "Plaats", "Soort", "Aanbod", "Woog mee"),
                places().stream().map(this::row).toList());
    }

    private List<Locatie> places() {
        return plekken.locaties().values().stream()
                .sorted(
                        Comparator.comparing(this::order)
                                .thenComparing(Locatie::soort)
                                .thenComparing(Locatie::id))
                .toList();
    }

    /** In the order of the parts of the area; what lies in none comes last. */
    private int order(Locatie plaats) {
        return plaats.wijk().map(plekken.wijken()::indexOf).orElse(plekken.wijken().size());
    }

    private Rij row(Locatie plaats) {
        Leden hier = telling.where(een -> plekken.isAt(een, plaats));
        return Rij.of(
                Vak.of(plaats.wijk().orElse("Geen")),
                Vak.of(plaats),
                Vak.of(plaats.soort().id()),
                telling.number(hier),
                why(plaats));
    }

    private static Vak why(Locatie plaats) {
        String waarom =
                plaats.afweging().stream().map(Begrip::label).collect(Collectors.joining(", "));
        return isSilent(plaats)
                ? Vak.of("nog niet opgeschreven").judged(Oordeel.ONBEKEND)
                : Vak.of(waarom);
    }

    private static boolean isSilent(Locatie plaats) {
        return plaats.afweging().isEmpty() && GEKOZEN.contains(plaats.soort());
    }

    Leesdeel zinnen() {
        return new Leesdeel(
                "De wijken", Stream.concat(empty().stream(), weighed().stream()).toList());
    }

    private Optional<String> empty() {
        List<String> zonder =
                plekken.wijken().stream()
                        .filter(wijk -> places().stream().noneMatch(een -> isIn(een, wijk)))
                        .toList();
        if (plekken.wijken().isEmpty()) {
            return Optional.of(
                    "Er zijn nog geen wijken. Schrijf ze bij “werkingsgebied” in huis.yml.");
        }
        return Optional.of(
                zonder.isEmpty()
                        ? "In elke wijk is er een plaats."
                        : "In %s is er nog geen plaats.".formatted(Woordrij.of(zonder)));
    }

    private static boolean isIn(Locatie plaats, String wijk) {
        return plaats.wijk().equals(Optional.of(wijk));
    }

    /** What nobody thought of yet when a place was chosen. */
    private Optional<String> weighed() {
        Set<String> ooit =
                places().stream()
                        .flatMap(een -> een.afweging().stream())
                        .map(Begrip::id)
                        .collect(Collectors.toSet());
        List<Begrip> nooit =
                dossier.begrippen(Lijst.AFWEGING).stream()
                        .filter(een -> !ooit.contains(een.id()))
                        .toList();
        return nooit.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Nog bij geen enkele plaats woog %s mee."
                                .formatted(Woordrij.quoted(nooit.stream().map(Begrip::label))));
    }

    Stream<Werkpunt> tasks() {
        List<Locatie> silent = places().stream().filter(Plaatsdeel::isSilent).toList();
        return silent.isEmpty() ? Stream.empty() : Stream.of(task(silent));
    }

    private static Werkpunt task(List<Locatie> silent) {
        return new Werkpunt(
                Dringend.OOIT,
                "Schrijf op waarom een huis of antenne daar kwam.",
                "Wie later beslist over plaatsen, begint dan niet opnieuw.",
                Optional.empty(),
                silent.stream().map(Bewijs::of).toList());
    }
}
