package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.index.Index;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What each list has. Which they are is laid out; what they tell is asked when they are made. */
record Hsdslijsten(Hsdsbron bron) {
    /** By the word of its table, as the addresses of HSDS have it. */
    Map<String, List<Hsdsstuk>> all() {
        Map<String, List<Hsdsstuk>> all = new LinkedHashMap<>();
        all.put(Hsdstabel.SERVICE.lijst(), services());
        all.put(Hsdstabel.ORGANIZATION.lijst(), organisations());
        all.put(Hsdstabel.SERVICE_AT_LOCATION.lijst(), places());
        all.put(Hsdstabel.TAXONOMY.lijst(), taxonomies());
        all.put(Hsdstabel.TAXONOMY_TERM.lijst(), terms());
        return all;
    }

    private Index index() {
        return bron.index();
    }

    private Aanbod aanbod(String id) {
        return index().find(Aanbod.class, id).orElseThrow();
    }

    private Partner partner(String id) {
        return index().find(Partner.class, id).orElseThrow();
    }

    private List<Hsdsstuk> services() {
        return index().oorspronkelijk(Aanbod.class).stream().map(this::service).toList();
    }

    private Hsdsstuk service(Aanbod aanbod) {
        Dienstrijen rows = new Dienstrijen(bron);
        String id = aanbod.id();
        return new Hsdsstuk(
                bron.row(Hsdstabel.SERVICE, aanbod).id(),
                id,
                () -> rows.listed(aanbod(id)),
                () -> rows.full(aanbod(id)));
    }

    private List<Hsdsstuk> places() {
        return index().oorspronkelijk(Aanbod.class).stream()
                .flatMap(aanbod -> places(aanbod.id(), new Dienstplaatsen(bron, aanbod).ids()))
                .toList();
    }

    private Stream<Hsdsstuk> places(String aanbod, List<String> ids) {
        return ids.stream().map(id -> place(aanbod, id));
    }

    private Hsdsstuk place(String aanbod, String id) {
        return new Hsdsstuk(id, aanbod, () -> listed(aanbod, id), () -> full(aanbod, id));
    }

    private Rij listed(String id, String place) {
        Aanbod aanbod = aanbod(id);
        Rij service = new Dienstrijen(bron).flat(aanbod);
        return new Dienstplaatsen(bron, aanbod).listed(service, place).with(service);
    }

    private Rij full(String id, String place) {
        Aanbod aanbod = aanbod(id);
        Rij service = new Dienstrijen(bron).flat(aanbod);
        return new Dienstplaatsen(bron, aanbod).full(service, place).with(service);
    }

    /** The house first, then the partners, each with the places it looks after. */
    private List<Hsdsstuk> organisations() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Locatie locatie : index().oorspronkelijk(Locatie.class)) {
            String manager = new Plaatsrijen(bron).manager(locatie).id();
            places.computeIfAbsent(manager, id -> new ArrayList<>()).add(locatie.id());
        }
        Organisatierijen rows = new Organisatierijen(bron);
        String house = bron.house().id();
        List<String> there = List.copyOf(places.getOrDefault(house, List.of()));
        Hsdsstuk first =
                new Hsdsstuk(house, there, rows::house, () -> withPlaces(rows.fullHouse(), there));
        return Stream.concat(
                        Stream.of(first),
                        index().oorspronkelijk(Partner.class).stream()
                                .map(partner -> organisation(partner, places)))
                .toList();
    }

    private Hsdsstuk organisation(Partner partner, Map<String, List<String>> places) {
        Organisatierijen rows = new Organisatierijen(bron);
        String id = partner.id();
        String uuid = bron.row(Hsdstabel.ORGANIZATION, partner).id();
        List<String> there = List.copyOf(places.getOrDefault(uuid, List.of()));
        return new Hsdsstuk(
                uuid,
                List.of(id, there),
                () -> rows.flat(partner(id)),
                () -> withPlaces(rows.full(partner(id)), there));
    }

    /** An organisation with the places it looks after. */
    private Rij withPlaces(Rij organisation, List<String> ids) {
        return organisation.withAll(
                ids.stream()
                        .flatMap(id -> index().find(Locatie.class, id).stream())
                        .map(new Plaatsrijen(bron)::full)
                        .toList());
    }

    private List<Hsdsstuk> taxonomies() {
        return new Taxonomieen(bron).all().stream().map(Hsdslijsten::ground).toList();
    }

    private List<Hsdsstuk> terms() {
        Stream<Hsdsstuk> themas =
                index().oorspronkelijk(Thema.class).stream().map(thema -> theme(thema.id()));
        return Stream.concat(
                        new Taxonomieen(bron).terms().stream().map(Hsdslijsten::ground), themas)
                .toList();
    }

    /** What is made of the ground of the house, which nobody asks for. */
    private static Hsdsstuk ground(Rij row) {
        return new Hsdsstuk(row.id(), "", () -> row, () -> row);
    }

    private Hsdsstuk theme(String id) {
        Taxonomieen rows = new Taxonomieen(bron);
        Supplier<Rij> row = () -> rows.term(index().find(Thema.class, id).orElseThrow());
        return new Hsdsstuk(rows.theme(id), id, row, row);
    }
}
