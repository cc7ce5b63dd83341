package be.huisvanhetkind.dossier.overleg;

import be.huisvanhetkind.dossier.agenda.Vergaderdagen;
import be.huisvanhetkind.dossier.agenda.Vervaldag;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Taak;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.taal.Datumwoord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page to take along to a group: who is there, what was agreed, and what they said before and
 * what came of it (rij 74).
 */
record Groepsblad(Overleggroepen groepen, Overleg groep) {
    static final String NAAM = "overleg-";

    Verslag tell() {
        return new Verslag(
                NAAM + groep.id(),
                groep.titel(),
                lead(),
                List.of(),
                signals().filter(een -> een.terugkoppeling().isEmpty()).map(this::task).toList(),
                parts().toList());
    }

    private Stream<Verslagdeel> parts() {
        return Stream.of(
                        Stream.of(leden()),
                        agreed(),
                        Stream.of(meetings()),
                        Stream.of(taken()).filter(een -> !een.rijen().isEmpty()),
                        Stream.of(signalen()))
                .flatMap(some -> some);
    }

    private String lead() {
        String next =
                groepen.coming(groep).stream()
                        .findFirst()
                        .map(een -> "Volgende keer: %s.".formatted(een.when()))
                        .orElse("Er is nog geen volgende keer gepland.");
        return groep.frequentie()
                .map(hoeVaak -> "Komt samen: %s. %s".formatted(hoeVaak, next))
                .orElse(next);
    }

    private Leesdeel leden() {
        List<String> leden = Vergaderdagen.leden(groep, groepen.dossier()).toList();
        return leden.isEmpty()
                ? Leesdeel.of("Wie aan tafel zit", "Er staat nog niet wie meedoet.")
                : new Leesdeel("Wie aan tafel zit", leden);
    }

    /** What the coordination wrote about the group. */
    private Stream<Leesdeel> agreed() {
        String tekst = groep.fiche().tekst().plat();
        List<String> zinnen = tekst.isEmpty() ? List.of() : List.of(tekst.split("\n\n"));
        return Leesdeel.any("Wat we weten en afspraken", zinnen);
    }

    private Rooster meetings() {
        return new Rooster(
                "vergaderingen",
                "Vergaderingen",
                "",
                Kleed.TABEL,
                List.of("Wanneer", "Verslag"),
                Stream.concat(
                                groepen.coming(groep).stream().map(Groepsblad::coming),
                                groepen.earlier(groep).stream().map(Groepsblad::earlier))
                        .toList());
    }

    private static Rij coming(Vervaldag een) {
        return Rij.of(Vak.of(een.when()), Vak.of("komt nog"));
    }

    private static Rij earlier(Vergadering een) {
        return Rij.of(
                Vak.of(Datumwoord.withWeekday(een.datum())),
                Vak.of(een.verslag().orElse("Er staat niet waar het verslag ligt.")));
    }

    private Rooster taken() {
        return new Rooster(
                "taken",
                "Taken",
                "",
                Kleed.TABEL,
                List.of("Taak", "Wie"),
                groep.taken().stream()
                        .map(een -> Rij.of(Vak.of(een.taak().label()), Vak.of(owner(een))))
                        .toList());
    }

    private String owner(Taak taak) {
        return taak.wie().map(groepen.dossier()::named).orElse("nog niemand");
    }

    private Stream<Signaal> signals() {
        return groepen.dossier().published(Signaal.class).filter(this::isOurs);
    }

    private boolean isOurs(Signaal een) {
        return een.bronOverleg().filter(ref -> ref.id().equals(groep.id())).isPresent();
    }

    private Rooster signalen() {
        return new Rooster(
                "signalen",
                "Wat deze groep zag ontbreken, en het antwoord",
                "",
                Kleed.TABEL,
                List.of("Signaal", "Soort", "Hoe ver", "Antwoord"),
                signals().map(Groepsblad::row).toList());
    }

    private static Rij row(Signaal een) {
        return Rij.of(
                Vak.of(een),
                Vak.of(een.soort().label()),
                Vak.of(een.voortgang().name().toLowerCase(Locale.ROOT)),
                Vak.of(een.terugkoppeling().orElse("nog geen antwoord")));
    }

    private Werkpunt task(Signaal een) {
        return new Werkpunt(
                Dringend.OOIT,
                "Geef antwoord op “%s”.".formatted(een.titel()),
                "Wie het zei, hoorde nog niets terug.",
                Optional.empty(),
                List.of(Bewijs.of(een)));
    }
}
