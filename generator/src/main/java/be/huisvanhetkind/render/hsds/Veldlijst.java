package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Omslag;
import java.util.List;

/**
 * Fields of the house that HSDS has no column for, so that whoever reads them back loses nothing.
 *
 * @param naam what they are fields of
 */
record Veldlijst(String naam, List<Property> velden) {
    static final Veldlijst AANBOD =
            of(
                    "aanbod",
                    List.of(
                            "id",
                            "trefwoorden",
                            "samen_met",
                            "aard",
                            "vorm",
                            "bereik",
                            "leeftijd_min",
                            "leeftijd_max",
                            "afspraak",
                            "tolk",
                            "begeleiding_vereist",
                            "vrijwilligers",
                            "dienststatus"));

    /** Of one of the ways to get an offer. */
    static final Veldlijst WAAR =
            of("waar", inside(AANBOD.naam, "waar"), List.of("aanlevering", "afspraak"));

    static final Veldlijst LOCATIE =
            of("locatie", List.of("id", "trefwoorden", "soort", "hoort_bij", "wijk"));
    static final Veldlijst PARTNER =
            of("partner", List.of("id", "trefwoorden", "accentkleur", "locaties", "partner_sinds"));

    static final List<Veldlijst> ALL = List.of(AANBOD, WAAR, LOCATIE, PARTNER);

    private static Veldlijst of(String naam, List<String> keys) {
        return of(naam, Omslag.item(Datasoort.named(naam)), keys);
    }

    private static Veldlijst of(String naam, Group group, List<String> keys) {
        return new Veldlijst(
                naam,
                group.properties().stream()
                        .filter(property -> keys.contains(property.key()))
                        .toList());
    }

    private static Group inside(String naam, String key) {
        return Datasoort.named(naam).velden().properties().stream()
                .filter(property -> property.key().equals(key))
                .map(property -> (Group) ((ListOf) property.datatype()).each())
                .findFirst()
                .orElseThrow();
    }
}
