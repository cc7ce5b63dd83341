package be.huisvanhetkind.rules.zichtbaarheid;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a house a family can find today: only that counts as offered. */
public final class Zichtbaar {
    private Zichtbaar() {}

    /** Every visible item of a type, ordered by id. */
    public static <T extends Publiek> Stream<T> of(Huis huis, Class<T> type) {
        return huis.all(type).stream().filter(item -> OpenbaarHuis.shows(huis, item));
    }

    /** What is meant by a reference, when it is visible. */
    public static <T extends Publiek> Optional<T> find(Huis huis, Ref<T> ref) {
        return huis.find(ref).filter(item -> OpenbaarHuis.shows(huis, item));
    }

    public static Stream<Locatie> locaties(Huis huis, Locatiesoort soort) {
        return of(huis, Locatie.class).filter(locatie -> locatie.soort() == soort);
    }

    /** The partner whose folder holds an offer, and those who organise it too. */
    public static Stream<Partner> aanbieders(Huis huis, Aanbod aanbod) {
        return Stream.concat(
                aanbod.fiche().eigenaar().flatMap(id -> huis.find(Partner.class, id)).stream(),
                aanbod.samenMet().stream().flatMap(ref -> find(huis, ref).stream()));
    }

    /** The ids of the places where an offer can be had, each once. */
    public static Stream<String> plaatsen(Aanbod aanbod) {
        return aanbod.waar().stream()
                .map(Waar::locatie)
                .flatMap(Optional::stream)
                .map(Ref::id)
                .distinct();
    }
}
