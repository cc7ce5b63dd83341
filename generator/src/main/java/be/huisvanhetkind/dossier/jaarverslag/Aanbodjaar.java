package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which partners and offers came and went in a year, as far as their files tell. */
record Aanbodjaar(Dossier dossier, int jaar) {
    /** Something that happened to an item on a day of the year. */
    private record Keerpunt(LocalDate dag, String wat, Item item) {}

    private static final Comparator<Keerpunt> ORDER =
            Comparator.comparing(Keerpunt::dag).thenComparing(een -> een.item().id());

    Rooster rooster() {
        return new Rooster(
                "aanbod-" + jaar,
                "Wat er bij kwam en wegging in " + jaar,
                "Volgens “partner_sinds” van partners, en “geldig_vanaf” en “geldig_tot” van aanbod.",
                Kleed.TABEL,
                List.of("Wat", "Wat gebeurde er", "Wanneer", "Van wie"),
                Stream.concat(partners(), aanbod())
                        .filter(een -> een.dag().getYear() == jaar)
                        .filter(een -> !een.dag().isAfter(dossier.vandaag()))
                        .sorted(ORDER)
                        .map(this::row)
                        .toList());
    }

    private Rij row(Keerpunt een) {
        return Rij.of(
                Vak.of(een.item()),
                Vak.of(een.wat()),
                Vak.of(Datumwoord.of(een.dag())),
                Vak.of(een.item().fiche().eigenaar().map(this::naam).orElse("")));
    }

    private String naam(String partner) {
        return dossier.huis().find(Partner.class, partner).map(Item::titel).orElse(partner);
    }

    private Stream<Keerpunt> partners() {
        return written(Partner.class)
                .flatMap(een -> turn(een.partnerSinds(), "werd partner", een).stream());
    }

    private Stream<Keerpunt> aanbod() {
        return written(Aanbod.class).flatMap(Aanbodjaar::turns);
    }

    private static Stream<Keerpunt> turns(Aanbod een) {
        Fiche.Publicatie publicatie = een.fiche().publicatie();
        return Stream.of(
                        turn(publicatie.geldigVanaf(), "begon", een),
                        turn(publicatie.geldigTot(), "stopte", een))
                .flatMap(Optional::stream);
    }

    private static Optional<Keerpunt> turn(Optional<LocalDate> dag, String wat, Item item) {
        return dag.map(een -> new Keerpunt(een, wat, item));
    }

    /** Also what is in the archive: it was there once. */
    private <T extends Publiek> Stream<T> written(Class<T> type) {
        return dossier.huis().all(type).stream()
                .filter(een -> een.fiche().vertalingVan().isEmpty())
                .filter(een -> isKnown(een.fiche().publicatie().status()));
    }

    private static boolean isKnown(Status status) {
        return status == Status.GEPUBLICEERD || status == Status.GEARCHIVEERD;
    }
}
