package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.dekking.Gat.Omvang;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.model.werking.Actie;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gaps, and whether somebody named them already. */
record Gatendeel(Huis huis, List<Gat> gaten) {
    private static final int ZINNEN = 10;

    Gatendeel {
        gaten = List.copyOf(gaten);
    }

    Leesdeel zinnen() {
        Stream<String> told = gaten.stream().limit(ZINNEN).map(this::zin);
        return new Leesdeel(
                "Waar een gezin niets vindt",
                gaten.isEmpty()
                        ? List.of("Voor elke leeftijd is er in elk domein iets, in elke wijk.")
                        : Stream.concat(told, more().stream()).toList());
    }

    private Optional<String> more() {
        int rest = gaten.size() - ZINNEN;
        return rest > 0
                ? Optional.of("Nog %d gaten staan in de tabel hieronder.".formatted(rest))
                : Optional.empty();
    }

    private String zin(Gat gat) {
        List<Signaal> signalen = signalen(gat);
        return signalen.isEmpty() ? gat.zin() : gat.zin() + " Signaal: " + said(signalen) + ".";
    }

    Rooster rooster() {
        return new Rooster(
                "gaten",
                "Gaten, één voor één",
                "In een wijk telt wat daar op een plaats te vinden is.",
                Kleed.TABEL,
                List.of(
                        "Leeftijd",
                        "Waar",
                        "Niets in",
                        "Wel aan huis of online",
                        "Signaal",
                        "Actie"),
                gaten.stream().map(this::row).toList());
    }

    private Rij row(Gat gat) {
        List<Signaal> signalen = signalen(gat);
        List<Actie> acties =
                signalen.stream()
                        .flatMap(een -> een.actie().flatMap(huis::find).stream())
                        .distinct()
                        .toList();
        return Rij.of(
                Vak.of(gat.wie()),
                Vak.of(gat.waar()),
                Vak.of(gat.wat()),
                Vak.of(gat.watElders()),
                named(signalen),
                named(acties));
    }

    private static Vak named(List<? extends Item> items) {
        return Vak.of(items.stream().map(Item::titel).collect(Collectors.joining(", "))).by(items);
    }

    private static String said(List<Signaal> signalen) {
        return Woordrij.of(signalen.stream().map(Gatendeel::said).toList());
    }

    private static String said(Signaal signaal) {
        return "%s (%s)".formatted(Quote.of(signaal.titel()), signaal.voortgang().id());
    }

    private List<Signaal> signalen(Gat gat) {
        return huis.all(Signaal.class).stream()
                .filter(een -> een.fiche().publicatie().status() != Status.GEARCHIVEERD)
                .filter(gat::isNamedBy)
                .toList();
    }

    /** What nobody named yet: each for the whole house, and all in a part of it at once. */
    Stream<Werkpunt> tasks() {
        List<Gat> nieuw = gaten.stream().filter(gat -> signalen(gat).isEmpty()).toList();
        long wijken = nieuw.stream().filter(gat -> gat.omvang() != Omvang.HUIS).count();
        Stream<Werkpunt> huizen =
                nieuw.stream().filter(gat -> gat.omvang() == Omvang.HUIS).map(Gatendeel::task);
        return wijken == 0 ? huizen : Stream.concat(huizen, Stream.of(talk(wijken)));
    }

    private static Werkpunt task(Gat gat) {
        return new Werkpunt(
                Dringend.BINNENKORT,
                "Zoek aanbod in %s, voor %s.".formatted(gat.wat(), gat.wie()),
                "Er is nergens iets, en geen signaal zegt het al.",
                Optional.empty(),
                List.of());
    }

    private static Werkpunt talk(long aantal) {
        return new Werkpunt(
                Dringend.OOIT,
                "Leg de gaten per wijk voor aan de partners.",
                "Er zijn er %d waarover geen signaal bestaat.".formatted(aantal),
                Optional.empty(),
                List.of());
    }
}
