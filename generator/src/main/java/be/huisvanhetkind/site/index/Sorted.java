package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import java.util.Comparator;
import java.util.List;

/** Items in the order in which families read them; without translations. */
final class Sorted {
    static final Derived<List<Aanbod>> AANBOD =
            Derived.of("aanbod", index -> Order.byTitel(index.oorspronkelijk(Aanbod.class)));

    static final Derived<List<Partner>> PARTNERS =
            Derived.of("partners", index -> Order.byTitel(index.oorspronkelijk(Partner.class)));

    static final Derived<List<Activiteit>> ACTIVITEITEN =
            Derived.of(
                    "activiteiten", index -> Order.byTitel(index.oorspronkelijk(Activiteit.class)));

    static final Derived<List<Locatie>> LOCATIES =
            Derived.of(
                    "locaties",
                    index ->
                            Order.byTitel(index.oorspronkelijk(Locatie.class)).stream()
                                    .sorted(Comparator.comparing(Locatie::soort))
                                    .toList());

    static final Derived<List<Thema>> THEMAS =
            Derived.of(
                    "themas",
                    index ->
                            Order.byTitel(index.oorspronkelijk(Thema.class)).stream()
                                    .sorted(Comparator.comparingInt(Thema::volgorde))
                                    .toList());

    static final Derived<List<Vraag>> VRAGEN =
            Derived.of(
                    "vragen",
                    index ->
                            Order.byTitel(index.oorspronkelijk(Vraag.class)).stream()
                                    .sorted(Comparator.comparingInt(Vraag::volgorde))
                                    .toList());

    private Sorted() {}
}
