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
    static final Derived<List<Aanbod>> AANBOD = Derived.of("aanbod", Sorted::aanbod);

    static final Derived<List<Partner>> PARTNERS = Derived.of("partners", Sorted::partners);

    static final Derived<List<Activiteit>> ACTIVITEITEN =
            Derived.of("activiteiten", Sorted::activiteiten);

    static final Derived<List<Locatie>> LOCATIES = Derived.of("locaties", Sorted::locaties);

    static final Derived<List<Thema>> THEMAS = Derived.of("themas", Sorted::themas);

    static final Derived<List<Vraag>> VRAGEN = Derived.of("vragen", Sorted::vragen);

    private Sorted() {}

    private static List<Aanbod> aanbod(Lookup index) {
        return Order.byTitel(index.oorspronkelijk(Aanbod.class));
    }

    private static List<Partner> partners(Lookup index) {
        return Order.byTitel(index.oorspronkelijk(Partner.class));
    }

    private static List<Activiteit> activiteiten(Lookup index) {
        return Order.byTitel(index.oorspronkelijk(Activiteit.class));
    }

    private static List<Locatie> locaties(Lookup index) {
        return Order.byTitel(index.oorspronkelijk(Locatie.class)).stream()
                .sorted(Comparator.comparing(Locatie::soort))
                .toList();
    }

    private static List<Thema> themas(Lookup index) {
        return Order.byTitel(index.oorspronkelijk(Thema.class)).stream()
                .sorted(Comparator.comparingInt(Thema::volgorde))
                .toList();
    }

    private static List<Vraag> vragen(Lookup index) {
        return Order.byTitel(index.oorspronkelijk(Vraag.class)).stream()
                .sorted(Comparator.comparingInt(Vraag::volgorde))
                .toList();
    }
}
