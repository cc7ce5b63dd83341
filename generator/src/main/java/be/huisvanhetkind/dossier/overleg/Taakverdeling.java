package be.huisvanhetkind.dossier.overleg;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.dossier.verslag.Zinsdeel;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Taak;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tasks of the platform (rij 39), and which partner takes each. */
record Taakverdeling(Overleggroepen groepen) {
    /** A task that a group names. */
    private record Genoemd(Overleg groep, Taak taak) {}

    private Dossier dossier() {
        return groepen.dossier();
    }

    private List<Begrip> taken() {
        return dossier().begrippen(Lijst.OVERLEGTAAK);
    }

    Kerncijfer number() {
        long taken = taken().stream().filter(this::hasOwner).count();
        return new Kerncijfer(
                taken + " van " + taken().size(), "taken van het platform die een partner opneemt");
    }

    Rooster rooster() {
        return new Rooster(
                "taken",
                "Wie welke taak opneemt",
                "",
                Kleed.KEURING,
                List.of("Taak", "Oordeel", "Wie", "In", "Wat"),
                taken().stream().map(this::row).toList());
    }

    private Rij row(Begrip taak) {
        List<Overleg> waar = named(taak).map(Genoemd::groep).distinct().toList();
        return Rij.of(
                Vak.of(taak.label()),
                Vak.of(hasOwner(taak) ? Oordeel.VOLDAAN : Oordeel.NIET_VOLDAAN),
                Vak.of(hasOwner(taak) ? Woordrij.of(owners(taak)) : "nog niemand"),
                Vak.of(Woordrij.of(waar.stream().map(Overleg::titel).toList())).by(waar),
                Vak.of(taak.uitleg()));
    }

    private Stream<Genoemd> named(Begrip taak) {
        return groepen.nu().stream()
                .flatMap(groep -> groep.taken().stream().map(een -> new Genoemd(groep, een)))
                .filter(een -> een.taak().taak().id().equals(taak.id()));
    }

    private boolean hasOwner(Begrip taak) {
        return !owners(taak).isEmpty();
    }

    /** Partners that are there; a name of nobody is not one. */
    private List<String> owners(Begrip taak) {
        return named(taak)
                .map(Genoemd::taak)
                .map(Taak::wie)
                .flatMap(Optional::stream)
                .flatMap(this::titel)
                .distinct()
                .toList();
    }

    private Stream<String> titel(Ref<Partner> ref) {
        return dossier().huis().find(ref).map(Partner::titel).stream();
    }

    /** Only a house that has a platform divides its tasks. */
    Stream<Werkpunt> tasks() {
        List<String> open =
                taken().stream()
                        .filter(taak -> !groepen.nu().isEmpty() && !hasOwner(taak))
                        .map(Begrip::label)
                        .toList();
        return open.isEmpty() ? Stream.empty() : Stream.of(task(open));
    }

    private static Werkpunt task(List<String> open) {
        return new Werkpunt(
                Dringend.OOIT,
                "Zoek wie %s van het platform opneemt."
                        .formatted(Zinsdeel.count(open.size(), "taak", "taken")),
                "Nog niemand doet dit: %s. Zet elke taak bij “taken” van een overleg, met “wie”."
                        .formatted(Woordrij.of(open)),
                Optional.empty(),
                List.of());
    }
}
