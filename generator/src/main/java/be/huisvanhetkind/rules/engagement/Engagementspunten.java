package be.huisvanhetkind.rules.engagement;

import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.werking.Actie;
import java.util.List;
import java.util.stream.Stream;

/** What a house promised to work on, and the actions on the site that do. */
public final class Engagementspunten {
    private Engagementspunten() {}

    public static List<Belofte> beloofd(Huis huis) {
        return Belofte.all(
                huis.verband().statuut(), huis.begrippen(), acties(huis).toList(), huis.vandaag());
    }

    static Stream<Actie> acties(Huis huis) {
        return huis.all(Actie.class).stream()
                .filter(actie -> actie.fiche().zichtbaarOp(huis.vandaag()));
    }
}
