package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways to get one offer: at a place, or without one. */
record Dienstplaatsen(Hsdsbron bron, Aanbod aanbod) {
    /**
     * A way to get it at a place.
     *
     * @param key tells it from the others
     * @param gegevens what its author wrote of it
     */
    private record Daar(Waar waar, Locatie locatie, String key, Gegevens gegevens) {}

    private List<Daar> places() {
        List<Daar> all = new ArrayList<>();
        for (int nth = 0; nth < aanbod.waar().size(); nth++) {
            Waar waar = aanbod.waar().get(nth);
            Gegevens gegevens = gegevens(nth);
            place(waar)
                    .map(locatie -> new Daar(waar, locatie, key(waar, locatie, all), gegevens))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Locatie> place(Waar waar) {
        return waar.locatie().flatMap(bron.index()::find);
    }

    private Gegevens gegevens(int nth) {
        Object all = aanbod.fiche().bestand().gegevens().find("waar").orElseThrow();
        return (Gegevens) ((List<?>) all).get(nth);
    }

    /** The place and the way; with a number for the second of the same. */
    private static String key(Waar waar, Locatie locatie, List<Daar> before) {
        String key = locatie.id() + "/" + waar.aanlevering().id();
        long same = before.stream().filter(one -> one.key.startsWith(key)).count();
        return same == 0 ? key : key + "/" + same;
    }

    private Rij bare(Rij service, Daar daar) {
        return service.child(Hsdstabel.SERVICE_AT_LOCATION, daar.key)
                .with("location_id", bron.row(Hsdstabel.LOCATION, daar.locatie).id())
                .with("description", daar.waar.toelichting());
    }

    /** Only their ids. */
    List<String> ids() {
        Rij service = bron.row(Hsdstabel.SERVICE, aanbod);
        return places().stream().map(daar -> bare(service, daar).id()).toList();
    }

    /** One of them as a list has it, below its service. */
    Rij listed(Rij service, String id) {
        Plaatsrijen rows = new Plaatsrijen(bron);
        return one(
                places().stream().map(daar -> bare(service, daar).with(rows.flat(daar.locatie))),
                id);
    }

    /** One of them with all about it, below its service. */
    Rij full(Rij service, String id) {
        return one(full(service).stream(), id);
    }

    private static Rij one(Stream<Rij> rows, String id) {
        return rows.filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** All of them, each with all about it, as rows below the service. */
    List<Rij> full(Rij service) {
        return places().stream().map(daar -> full(service, daar)).toList();
    }

    private Rij full(Rij service, Daar daar) {
        Rij row = bare(service, daar).with(new Plaatsrijen(bron).full(daar.locatie));
        return row.withAll(
                        schedules(row, daar.waar, kanaal -> aanbod.ingang(daar.waar, kanaal).id()))
                .withAll(new Kenmerken(bron).fields(row, Veldlijst.WAAR, daar.gegevens));
    }

    /** Those that are not at a place: hours of the service itself, or only how one gets it. */
    List<Rij> elsewhere(Rij service) {
        return aanbod.waar().stream()
                .filter(waar -> place(waar).isEmpty())
                .flatMap(waar -> elsewhere(service, waar))
                .toList();
    }

    private Stream<Rij> elsewhere(Rij service, Waar waar) {
        String how = waar.aanlevering().id();
        List<Rij> hours = schedules(service, waar, kanaal -> how);
        List<Rij> rows =
                hours.isEmpty()
                        ? List.of(
                                service.child(Hsdstabel.SCHEDULE, how).with("attending_type", how))
                        : hours;
        return rows.stream().map(row -> row.with("description", waar.toelichting()));
    }

    private List<Rij> schedules(Rij of, Waar waar, Function<Kanaal, String> how) {
        Datasoort soort = Datasoort.of(Aanbod.class);
        Optional<String> link = bron.address(Api.item(soort, aanbod.id()));
        Roosterrijen rows = new Roosterrijen(of, bron.index().vandaag(), link, how);
        return waar.uren().map(rows::rows).orElse(List.of());
    }
}
