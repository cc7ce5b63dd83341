package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a family can reach in one way only: through somebody else, with money, without a place. */
record EenWeg(Dossier dossier, Telling telling, Assen assen, As domeinen, As leeftijden) {
    Leesdeel zinnen() {
        List<String> zinnen =
                Stream.of(
                                only(verwezen(), "komt een gezin alleen binnen via een verwijzing"),
                                only(vol(), "kost alles geld, zonder kansentarief"),
                                stil().stream())
                        .flatMap(some -> some)
                        .toList();
        return new Leesdeel(
                "Wat maar op één manier kan",
                zinnen.isEmpty()
                        ? List.of("Nergens hangt alles af van geld of van een verwijzing.")
                        : zinnen);
    }

    Rooster rooster() {
        return new Rooster(
                "een-manier",
                "Eén manier, geteld",
                "",
                Kleed.TABEL,
                List.of("Hoe", "Aanbod", "Deel van het aanbod"),
                List.of(
                        row("Alleen na een verwijzing", verwezen()),
                        row("Zonder vaste plaats in een wijk", zonderPlaats()),
                        row("Betalend, zonder kansentarief", vol())));
    }

    private Rij row(String hoe, Leden leden) {
        return Rij.of(Vak.of(hoe), telling.number(leden), Vak.of(telling.share(leden)));
    }

    private Leden zonderPlaats() {
        return telling.where(een -> !assen.plekken().has(een, Manier.TER_PLAATSE));
    }

    Leden verwezen() {
        return telling.where(assen.plekken()::isVerwezen);
    }

    private Leden vol() {
        return telling.where(een -> Assen.isVol(een.prijs()));
    }

    /** A domain of which everything for some ages is like this. */
    private Stream<String> only(Leden such, String wat) {
        return domeinen.stream().flatMap(domein -> only(domein, such, wat).stream());
    }

    private Optional<String> only(Deelgroep domein, Leden such, String wat) {
        List<String> ages =
                leeftijden.stream()
                        .filter(leeftijd -> isAll(domein.and(leeftijd), such))
                        .map(Deelgroep::naam)
                        .toList();
        String zin = "In %s %s, voor %s.";
        return ages.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        zin.formatted(
                                Quote.of(domein.naam()), wat, Woordrij.quoted(ages.stream())));
    }

    private static boolean isAll(Leden some, Leden such) {
        return !some.isEmpty() && some.without(such).isEmpty();
    }

    /** The languages nobody speaks. */
    private Optional<String> stil() {
        Set<String> spoken =
                telling.aanbod().stream()
                        .flatMap(een -> een.toegang().talen().stream())
                        .map(Begrip::id)
                        .collect(Collectors.toSet());
        List<String> stil =
                dossier.begrippen(Lijst.TAAL).stream()
                        .filter(taal -> !spoken.contains(taal.id()))
                        .map(Begrip::label)
                        .toList();
        int tolk = telling.where(een -> een.toegang().tolk()).size();
        return stil.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s spreekt nog niemand. Bij %d aanbod kan een tolk helpen."
                                .formatted(Woordrij.of(stil), tolk));
    }
}
