package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import be.huisvanhetkind.taal.Hoofdletter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits where when. */
public final class Zitdagen {
    private Zitdagen() {}

    /** One offer at one place, with its hours there. */
    public record Zitdag(
            List<Geschreven> uren, Link wat, Optional<PartnerMerk> wie, String afspraak) {
        public Zitdag {
            uren = List.copyOf(uren);
        }
    }

    /** Offers at a place. */
    public static List<Zitdag> op(Locatie locatie, List<Aanbod> daar, Index index) {
        return daar.stream().flatMap(aanbod -> op(locatie, aanbod, index)).toList();
    }

    private static Stream<Zitdag> op(Locatie locatie, Aanbod aanbod, Index index) {
        return aanbod.waar().stream()
                .filter(
                        waar ->
                                waar.locatie()
                                        .filter(ref -> ref.id().equals(locatie.id()))
                                        .isPresent())
                .map(
                        waar ->
                                new Zitdag(
                                        uren(aanbod, waar, index),
                                        Feiten.link(aanbod),
                                        Merken.of(aanbod, index),
                                        afspraak(aanbod, waar, index)));
    }

    /** The way in at the hours that say nothing of it; the others say so themselves. */
    private static String afspraak(Aanbod aanbod, Waar waar, Index index) {
        Kanaal kanaal =
                waar.uren().stream()
                        .flatMap(uren -> uren.wanneer().stream())
                        .map(Uurblok::kanaal)
                        .min(Comparator.naturalOrder())
                        .orElse(Kanaal.ALGEMEEN);
        return AfspraakWoorden.kort(aanbod.ingang(waar, kanaal), index.woorden());
    }

    private static List<Geschreven> uren(Aanbod aanbod, Waar waar, Index index) {
        List<Geschreven> uren =
                waar.uren().stream()
                        .flatMap(
                                some ->
                                        UrenWoorden.voluit(some, index.vandaag(), index.woorden())
                                                .stream())
                        .map(index.woorden()::hoofdletter)
                        .map(Geschreven::site)
                        .toList();
        return uren.isEmpty() ? List.of(withoutUren(aanbod, waar, index)) : uren;
    }

    private static Geschreven withoutUren(Aanbod aanbod, Waar waar, Index index) {
        return waar.toelichting()
                .map(text -> Hoofdletter.of(text, aanbod.fiche().taal()))
                .map(text -> Geschreven.door(aanbod, text))
                .orElseGet(
                        () ->
                                Geschreven.site(
                                        index.woorden().hoofdletter(index.woord("uren.vraag"))));
    }
}
