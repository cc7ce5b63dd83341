package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.List;
import java.util.Optional;

/**
 * Eén manier waarop een aanbod bij een gezin komt: op een plaats, aan huis, online of door te
 * verwijzen (rijen 28-30).
 *
 * @param locatie where; needed unless it is online or outside the house
 * @param afspraak how one gets in there; absent when it is as everywhere
 * @param uren when, at that place
 */
public record Waar(
        Place place,
        Optional<Ref<Locatie>> locatie,
        Aanlevering aanlevering,
        Optional<Afspraak> afspraak,
        Optional<Openingsuren> uren,
        Optional<String> toelichting) {
    /** The place and the hours, with what a translation says about that place. */
    Waar inWordsOf(List<Waar> vertaling) {
        Optional<String> vertaald =
                vertaling.stream()
                        .filter(andere -> andere.aanlevering == aanlevering)
                        .filter(andere -> andere.locatie.map(Ref::id).equals(locatie.map(Ref::id)))
                        .findFirst()
                        .flatMap(Waar::toelichting);
        return new Waar(place, locatie, aanlevering, afspraak, uren, vertaald);
    }

    /** Hoe een aanbod bij een gezin komt. */
    public enum Aanlevering implements Keuze {
        ZITDAG,
        GEDEELDE_HUISVESTING,
        DOORVERWIJZING,
        MAATWERK_BUITENSHUIS,
        ONLINE;

        /** Whether it happens at a place one can go to. */
        public boolean hasPlaats() {
            return this != MAATWERK_BUITENSHUIS && this != ONLINE;
        }
    }
}
