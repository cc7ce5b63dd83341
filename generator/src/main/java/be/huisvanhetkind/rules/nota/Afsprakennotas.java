package be.huisvanhetkind.rules.nota;

import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Afsprakennota;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes of agreement that count: those that are published. */
final class Afsprakennotas {
    private static final Comparator<Afsprakennota> EINDE = Comparator.comparing(Afsprakennota::tot);

    private Afsprakennotas() {}

    static Stream<Afsprakennota> of(Huis huis) {
        return huis.all(Afsprakennota.class).stream()
                .filter(nota -> nota.fiche().publicatie().status() == Status.GEPUBLICEERD);
    }

    /** The notes of each partner; those whose end comes before their beginning are left out. */
    static Map<String, List<Afsprakennota>> perPartner(Huis huis) {
        return of(huis).filter(nota -> nota.van().isBefore(nota.tot()))
                .collect(Collectors.groupingBy(nota -> nota.partner().id()));
    }

    /**
     * The note that ends last, of each partner on the site. None when a note could not be read: it
     * may be a later one.
     */
    static Stream<Afsprakennota> laatste(Huis huis) {
        return huis.isVolledig(Afsprakennota.class)
                ? perPartner(huis).values().stream()
                        .map(notas -> Collections.max(notas, EINDE))
                        .filter(nota -> isOpDeSite(nota.partner(), huis))
                : Stream.empty();
    }

    static boolean isOpDeSite(Ref<Partner> partner, Huis huis) {
        return huis.find(partner)
                .filter(een -> een.fiche().zichtbaarOp(huis.vandaag()))
                .isPresent();
    }

    /** What a partner is called. */
    static String naam(Ref<Partner> partner, Huis huis) {
        return huis.find(partner).map(Partner::titel).orElse(partner.id());
    }
}
