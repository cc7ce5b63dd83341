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
            Derived.of(
                    "aanbod-per-partner",
                    index -> Groups.of(index.aanbod(), item -> organisers(item, item.samenMet())));

    static final Derived<Groups<Aanbod>> AANBOD_PER_LOCATIE =
            Derived.of(
                    "aanbod-per-locatie",
                    index -> Groups.of(index.aanbod(), item -> places(item.waar())));

    static final Derived<Groups<Aanbod>> AANBOD_PER_THEMA =
            Derived.of("aanbod-per-thema", index -> Groups.of(index.aanbod(), Grouped::themas));

    static final Derived<Groups<Aanbod>> AANBOD_PER_LEEFTIJD =
            Derived.of(
                    "aanbod-per-leeftijd",
                    index -> Groups.of(index.aanbod(), item -> ages(item, index.leeftijden())));

    static final Derived<Groups<Vraag>> VRAGEN_PER_THEMA =
            Derived.of("vragen-per-thema", index -> Groups.of(index.vragen(), Grouped::themas));

    static final Derived<Groups<Vraag>> VRAGEN_PER_AANBOD =
            Derived.of(
                    "vragen-per-aanbod",
                    index -> Groups.of(index.vragen(), item -> ids(item.aanbod().stream())));

    static final Derived<Groups<Activiteit>> ACTIVITEITEN_PER_PARTNER =
            Derived.of(
                    "activiteiten-per-partner",
                    index ->
                            Groups.of(
                                    index.activiteiten(),
                                    item -> organisers(item, item.samenMet())));

    static final Derived<Groups<Activiteit>> ACTIVITEITEN_PER_AANBOD =
            Derived.of(
                    "activiteiten-per-aanbod",
                    index -> Groups.of(index.activiteiten(), item -> ids(item.aanbod().stream())));

    static final Derived<Groups<Activiteit>> ACTIVITEITEN_PER_LOCATIE =
            Derived.of(
                    "activiteiten-per-locatie",
                    index -> Groups.of(index.activiteiten(), item -> ids(item.locatie().stream())));

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
