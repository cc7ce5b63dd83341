package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Bereikbaarheid;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.data.Provincie;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places. */
record Plaatsrijen(Hsdsbron bron) {
    private static final String PHYSICAL = "physical";

    /** As far as a list tells. */
    Rij flat(Locatie locatie) {
        boolean isOnline = locatie.soort() == Locatiesoort.ONLINE;
        Optional<String> page = bron.address(Addresses.of(locatie));
        return bron.row(Hsdstabel.LOCATION, locatie)
                .with("location_type", isOnline ? "virtual" : PHYSICAL)
                .with("url", page.filter(address -> isOnline))
                .with("organization_id", manager(locatie).id())
                .with("name", locatie.titel())
                .with("description", bron.description(locatie))
                .with("transportation", locatie.bereikbaarheid().map(Plaatsrijen::transportation))
                .with("latitude", locatie.geo().map(Locatie.Geo::breedtegraad))
                .with("longitude", locatie.geo().map(Locatie.Geo::lengtegraad))
                .with("external_identifier", page)
                .with("external_identifier_type", page.map(address -> "url"));
    }

    /** Who looks after it: a partner, or else the house. */
    Rij manager(Locatie locatie) {
        Optional<Partner> partner = locatie.beheerder().flatMap(bron.index()::find);
        return partner.map(one -> bron.row(Hsdstabel.ORGANIZATION, one)).orElseGet(bron::house);
    }

    /** All about it. */
    Rij full(Locatie locatie) {
        return bron.shared(Hsdstabel.LOCATION, locatie, () -> made(locatie));
    }

    private Rij made(Locatie locatie) {
        Rij row = flat(locatie);
        Kenmerken kenmerken = new Kenmerken(bron);
        return row.withAll(locatie.adres().map(adres -> address(row, adres)).stream().toList())
                .withAll(access(row, locatie))
                .withAll(
                        locatie.contact().stream()
                                .map(contact -> Contactrijen.of(row, contact, "contact"))
                                .toList())
                .withAll(schedules(row, locatie))
                .withAll(kenmerken.words(row, words(locatie)))
                .withAll(kenmerken.fields(row, Veldlijst.LOCATIE, locatie));
    }

    /** What there is, and what one gets from who walks in. */
    private static Stream<Begrip> words(Locatie locatie) {
        return Stream.concat(
                locatie.voorzieningen().stream(),
                locatie.onthaal().stream().flatMap(some -> some.diensten().stream()));
    }

    private static String transportation(Bereikbaarheid bereikbaarheid) {
        return Stream.of(
                        bereikbaarheid.openbaarVervoer().stream(),
                        bereikbaarheid.fiets().stream(),
                        bereikbaarheid.auto().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Rij address(Rij of, Adres adres) {
        return of.child(Hsdstabel.ADDRESS, PHYSICAL)
                .with("address_1", adres.straat())
                .with("address_2", adres.toelichting())
                .with("city", adres.gemeente())
                .with("state_province", Provincie.of(adres.postcode()).naam())
                .with("postal_code", adres.postcode())
                .with("country", "BE")
                .with("address_type", PHYSICAL);
    }

    private static List<Rij> access(Rij of, Locatie locatie) {
        return locatie.bereikbaarheid().flatMap(Bereikbaarheid::toegang).stream()
                .map(text -> of.child(Hsdstabel.ACCESSIBILITY, "toegang").with("description", text))
                .toList();
    }

    /** When it is open, and when somebody is there for who walks in. */
    private List<Rij> schedules(Rij of, Locatie locatie) {
        Stream<Rij> open =
                locatie.openingsuren().stream()
                        .flatMap(uren -> schedules(of, locatie, uren, Plaatsrijen::how));
        Stream<Rij> onthaal =
                locatie.onthaal().flatMap(Locatie.Onthaal::uren).stream()
                        .flatMap(uren -> schedules(of, locatie, uren, kanaal -> "onthaal"));
        return Stream.concat(open, onthaal).toList();
    }

    private Stream<Rij> schedules(
            Rij of, Locatie locatie, Openingsuren uren, Function<Kanaal, String> how) {
        return new Roosterrijen(
                        of, bron.index().vandaag(), bron.address(Addresses.of(locatie)), how)
                .rows(uren).stream();
    }

    private static String how(Kanaal kanaal) {
        return kanaal == Kanaal.ALGEMEEN ? "" : kanaal.id();
    }
}
