package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Bereik;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What makes that families with less chances come in (rij 41). */
record Bereikdeel(Dossier dossier, Telling telling, Plekken plekken) {
    Rooster rooster() {
        return new Rooster(
                "bereik",
                "Gezinnen die het moeilijk hebben",
                "Hoeveel van het aanbod een drempel wegneemt.",
                Kleed.TABEL,
                List.of("Wat", "Aanbod", "Deel van het aanbod"),
                Stream.concat(always(), groups()).toList());
    }

    private Stream<Rij> always() {
        return Stream.of(
                row("Gratis", een -> Assen.isGratis(een.prijs())),
                row("Met een kansentarief", een -> Assen.hasKansentarief(een.prijs())),
                row("Zonder afspraak", een -> een.afspraak() == Afspraak.ZONDER),
                row(Assen.TOLK, een -> een.toegang().tolk()),
                row("Komt aan huis", een -> plekken.has(een, Manier.AAN_HUIS)),
                row(
                        "Op een plek waar gezinnen al komen",
                        een -> plekken.isOn(een, Locatiesoort.VINDPLAATS)),
                row(
                        "Gericht op een groep",
                        een -> een.indeling().bereik() == Bereik.DOELGROEPGERICHT));
    }

    /** Who gets extra attention somewhere. */
    private Stream<Rij> groups() {
        return dossier.begrippen(Lijst.DOELGROEP).stream()
                .filter(groep -> telling.aanbod().stream().anyMatch(een -> isExtra(een, groep)))
                .map(groep -> row("Extra voor: " + groep.label(), een -> isExtra(een, groep)));
    }

    private static boolean isExtra(Aanbod aanbod, Begrip groep) {
        return aanbod.indeling().extraVoor().stream().anyMatch(een -> een.id().equals(groep.id()));
    }

    private Rij row(String wat, Predicate<Aanbod> test) {
        Leden leden = telling.where(test);
        return Rij.of(Vak.of(wat), telling.number(leden), Vak.of(telling.share(leden)));
    }
}
