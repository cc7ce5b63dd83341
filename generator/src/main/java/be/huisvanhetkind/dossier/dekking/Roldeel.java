package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.rules.rol.Coordinatie;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who gives the offers: the house itself, and partners in each role (rijen 38 and 72). */
record Roldeel(Dossier dossier, Telling telling) {
    private static final String NIEMAND =
            " Nog geen partner coördineert het huis: zet “algemene-coordinatie” bij “rollen” in partner.md.";

    Rooster rooster() {
        return new Rooster(
                "gevers",
                "Wie het aanbod geeft",
                "Het aanbod van het huis zelf is dat van de partner die het coördineert. Een partner kan meer dan één rol hebben."
                        + (house().isEmpty() ? NIEMAND : ""),
                Kleed.TABEL,
                List.of("Wie", "Partners", "Aanbod", "Deel van het aanbod"),
                Stream.concat(Stream.of(row("Het huis zelf", house())), roles()).toList());
    }

    private List<Partner> house() {
        return Coordinatie.ALGEMENE_COORDINATIE.houders(dossier.huis());
    }

    /** What the house gives itself. */
    Leden own() {
        return by(house());
    }

    private Stream<Rij> roles() {
        return dossier.begrippen(Lijst.ROL).stream()
                .map(rol -> row(rol.label(), partners(een -> has(een, rol))));
    }

    private static boolean has(Partner partner, Begrip rol) {
        return partner.rollen().stream().anyMatch(een -> een.id().equals(rol.id()));
    }

    private List<Partner> partners(Predicate<Partner> test) {
        return Zichtbaar.of(dossier.huis(), Partner.class)
                .filter(een -> een.fiche().vertalingVan().isEmpty())
                .filter(test)
                .toList();
    }

    private Rij row(String wie, List<Partner> partners) {
        Leden leden = by(partners);
        return Rij.of(
                Vak.of(wie),
                Vak.of(String.valueOf(partners.size())).by(partners),
                telling.number(leden),
                Vak.of(telling.share(leden)));
    }

    private Leden by(List<Partner> partners) {
        Set<String> ids = partners.stream().map(Partner::id).collect(Collectors.toSet());
        return telling.where(een -> een.fiche().eigenaar().filter(ids::contains).isPresent());
    }
}
