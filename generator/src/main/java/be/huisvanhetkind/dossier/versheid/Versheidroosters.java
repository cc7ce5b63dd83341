package be.huisvanhetkind.dossier.versheid;

import be.huisvanhetkind.dossier.overzicht.Nakijkpunt;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.taal.Getalwoord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages to look at, counted per partner and one by one. */
final class Versheidroosters {
    private static final String HUIS = "Het huis zelf";

    private Versheidroosters() {}

    static Rooster partners(List<Nakijkpunt> nazicht, Dossier dossier) {
        Map<Optional<Partner>, List<Nakijkpunt>> perPartner =
                nazicht.stream().collect(Collectors.groupingBy(Nakijkpunt::partner));
        Map<Optional<Partner>, List<Publiek>> pages =
                Nakijkpunt.pages(dossier)
                        .collect(Collectors.groupingBy(een -> Nakijkpunt.eigenaar(een, dossier)));
        return new Rooster(
                "partners",
                "Per partner",
                "",
                Kleed.TABEL,
                List.of("Van wie", "Te laat", "Binnen 30 dagen", "Pagina’s"),
                owners(pages).map(een -> row(een, perPartner, pages)).toList());
    }

    /** The house first, then as in a dictionary. */
    private static Stream<Optional<Partner>> owners(Map<Optional<Partner>, List<Publiek>> pages) {
        List<Partner> partners = pages.keySet().stream().flatMap(Optional::stream).toList();
        return Stream.concat(
                Stream.of(Optional.<Partner>empty()).filter(pages::containsKey),
                Order.byTitel(partners).stream().map(Optional::of));
    }

    private static Rij row(
            Optional<Partner> wie,
            Map<Optional<Partner>, List<Nakijkpunt>> perPartner,
            Map<Optional<Partner>, List<Publiek>> pages) {
        List<Nakijkpunt> van = perPartner.getOrDefault(wie, List.of());
        return Rij.of(
                wie.map(Vak::of).orElse(Vak.of(HUIS)),
                count(van, Nakijkpunt::isTeLaat),
                count(van, een -> !een.isTeLaat()),
                Vak.of(String.valueOf(pages.getOrDefault(wie, List.of()).size())));
    }

    private static Vak count(List<Nakijkpunt> van, Predicate<Nakijkpunt> which) {
        List<Publiek> items = van.stream().filter(which).map(Nakijkpunt::item).toList();
        return Vak.of(String.valueOf(items.size())).by(items);
    }

    /** By partner, and of each what is read most first. */
    static Rooster paginas(List<Nakijkpunt> nazicht, boolean isGelezen) {
        List<Partner> order =
                Order.byTitel(
                        nazicht.stream()
                                .flatMap(een -> een.partner().stream())
                                .distinct()
                                .toList());
        Stream<Rij> ofHouse =
                nazicht.stream()
                        .filter(een -> een.partner().isEmpty())
                        .map(een -> row(een, isGelezen));
        Stream<Rij> ofPartners =
                order.stream()
                        .flatMap(partner -> of(partner, nazicht))
                        .map(een -> row(een, isGelezen));
        List<String> kolommen =
                new ArrayList<>(
                        List.of("Pagina", "Toestand", "Van wie", "Nakijken tegen", "Op de site"));
        if (isGelezen) {
            kolommen.add("Keer gelezen");
        }
        return new Rooster(
                "paginas",
                "Deze pagina’s moeten nagekeken worden",
                "Wie een pagina nakijkt, zet die dag bij “nagekeken_op”, ook als er niets verandert.",
                Kleed.TABEL,
                kolommen,
                Stream.concat(ofPartners, ofHouse).toList());
    }

    private static Stream<Nakijkpunt> of(Partner partner, List<Nakijkpunt> nazicht) {
        return nazicht.stream().filter(een -> een.partner().equals(Optional.of(partner)));
    }

    private static Rij row(Nakijkpunt een, boolean isGelezen) {
        List<Vak> vakken =
                new ArrayList<>(
                        List.of(
                                een.toestand(),
                                een.partner().map(wie -> Vak.of(wie.titel())).orElse(Vak.of(HUIS)),
                                Vak.of(Datumwoord.of(een.tegen())),
                                Vak.of(een.opSite())));
        if (isGelezen) {
            vakken.add(Vak.of(Getalwoord.of(BigDecimal.valueOf(een.gelezen().orElse(0)))));
        }
        return new Rij(Vak.of(een.item()), vakken);
    }
}
