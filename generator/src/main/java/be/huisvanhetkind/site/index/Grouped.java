package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.aanbod.Waar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Items by what they belong to, in the order of {@link Sorted}. */
final class Grouped {
    static final Derived<Groups<Aanbod>> AANBOD_PER_PARTNER =
            Derived.of("aanbod-per-partner", Grouped::aanbodPerPartner);

    static final Derived<Groups<Aanbod>> AANBOD_PER_LOCATIE =
            Derived.of("aanbod-per-locatie", Grouped::aanbodPerLocatie);

    static final Derived<Groups<Aanbod>> AANBOD_PER_THEMA =
            Derived.of("aanbod-per-thema", Grouped::aanbodPerThema);

    static final Derived<Groups<Aanbod>> AANBOD_PER_LEEFTIJD =
            Derived.of("aanbod-per-leeftijd", Grouped::aanbodPerLeeftijd);

    static final Derived<Groups<Vraag>> VRAGEN_PER_THEMA =
            Derived.of("vragen-per-thema", Grouped::vragenPerThema);

    static final Derived<Groups<Vraag>> VRAGEN_PER_AANBOD =
            Derived.of("vragen-per-aanbod", Grouped::vragenPerAanbod);

    static final Derived<Groups<Activiteit>> ACTIVITEITEN_PER_PARTNER =
            Derived.of("activiteiten-per-partner", Grouped::activiteitenPerPartner);

    static final Derived<Groups<Activiteit>> ACTIVITEITEN_PER_AANBOD =
            Derived.of("activiteiten-per-aanbod", Grouped::activiteitenPerAanbod);

    static final Derived<Groups<Activiteit>> ACTIVITEITEN_PER_LOCATIE =
            Derived.of("activiteiten-per-locatie", Grouped::activiteitenPerLocatie);

    static final List<Derived<? extends Groups<?>>> ALL =
            List.of(
                    AANBOD_PER_PARTNER,
                    AANBOD_PER_LOCATIE,
                    AANBOD_PER_THEMA,
                    AANBOD_PER_LEEFTIJD,
                    VRAGEN_PER_THEMA,
                    VRAGEN_PER_AANBOD,
                    ACTIVITEITEN_PER_PARTNER,
                    ACTIVITEITEN_PER_AANBOD,
                    ACTIVITEITEN_PER_LOCATIE);

    private Grouped() {}

    private static Groups<Aanbod> aanbodPerPartner(Lookup index) {
        return Groups.of(index.get(Sorted.AANBOD), item -> organisers(item, item.samenMet()));
    }

    private static Groups<Aanbod> aanbodPerLocatie(Lookup index) {
        return Groups.of(index.get(Sorted.AANBOD), item -> places(item.waar()));
    }

    private static Groups<Aanbod> aanbodPerThema(Lookup index) {
        return Groups.of(index.get(Sorted.AANBOD), Grouped::themas);
    }

    private static Groups<Aanbod> aanbodPerLeeftijd(Lookup index) {
        List<Begrip> leeftijden = index.leeftijden();
        return Groups.of(index.get(Sorted.AANBOD), item -> ages(item, leeftijden));
    }

    private static Groups<Vraag> vragenPerThema(Lookup index) {
        return Groups.of(index.get(Sorted.VRAGEN), Grouped::themas);
    }

    private static Groups<Vraag> vragenPerAanbod(Lookup index) {
        return Groups.of(index.get(Sorted.VRAGEN), item -> ids(item.aanbod().stream()));
    }

    private static Groups<Activiteit> activiteitenPerPartner(Lookup index) {
        return Groups.of(index.get(Sorted.ACTIVITEITEN), item -> organisers(item, item.samenMet()));
    }

    private static Groups<Activiteit> activiteitenPerAanbod(Lookup index) {
        return Groups.of(index.get(Sorted.ACTIVITEITEN), item -> ids(item.aanbod().stream()));
    }

    private static Groups<Activiteit> activiteitenPerLocatie(Lookup index) {
        return Groups.of(index.get(Sorted.ACTIVITEITEN), item -> ids(item.locatie().stream()));
    }

    private static Stream<String> organisers(Item item, List<Ref<Partner>> samenMet) {
        return Stream.concat(item.fiche().eigenaar().stream(), ids(samenMet.stream()));
    }

    private static Stream<String> places(List<Waar> waar) {
        return ids(waar.stream().map(Waar::locatie).flatMap(Optional::stream));
    }

    private static Stream<String> themas(Item item) {
        return ids(item.fiche().themas().stream());
    }

    private static Stream<String> ages(Aanbod item, List<Begrip> leeftijden) {
        return leeftijden.stream()
                .filter(begrip -> begrip.leeftijd().filter(item.leeftijd()::overlaps).isPresent())
                .map(Begrip::id);
    }

    private static <T extends Item> Stream<String> ids(Stream<Ref<T>> refs) {
        return refs.map(Ref::id);
    }
}
