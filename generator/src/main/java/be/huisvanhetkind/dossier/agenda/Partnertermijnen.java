package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Afsprakennota;
import be.huisvanhetkind.model.netwerk.Engagementsverklaring;
import be.huisvanhetkind.model.netwerk.Overeenkomst;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What was agreed with each partner: the last day of the last agreement (rijen 57, 76). */
public record Partnertermijnen() implements Vervalbron {
    /**
     * An agreement with a partner, whatever it is called.
     *
     * @param wat {@code afsprakennota} or {@code engagementsverklaring}
     */
    public record Partnerafspraak(
            Overeenkomst overeenkomst, Ref<Partner> partner, String wat, String naam) {
        LocalDate tot() {
            return overeenkomst.tot();
        }
    }

    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        return latest(dossier).stream()
                .filter(een -> isPartner(een.partner(), dossier.huis()))
                .map(een -> due(een, dossier.vandaag()));
    }

    private static Vervaldag due(Partnerafspraak een, LocalDate vandaag) {
        boolean past = een.tot().isBefore(vandaag);
        return Vervaldag.of(
                een.tot(),
                Vervalsoort.OVEREENKOMST,
                een.overeenkomst().id(),
                "Bel %s over een nieuwe %s".formatted(een.naam(), een.wat()),
                "De %s %s tot en met %s. Er is nog geen volgende."
                        .formatted(een.wat(), past ? "gold" : "geldt", Datumwoord.of(een.tot())),
                List.of(Bewijs.of(een.overeenkomst())));
    }

    /** The one that ends last, of each partner. */
    private static Collection<Partnerafspraak> latest(Dossier dossier) {
        Stream<Partnerafspraak> valid =
                all(dossier).filter(een -> een.overeenkomst().van().isBefore(een.tot()));
        return Laatste.of(valid, een -> een.partner().id(), Partnerafspraak::tot);
    }

    /** Every agreement with a partner that is in force, was or will be. */
    public static Stream<Partnerafspraak> all(Dossier dossier) {
        Huis huis = dossier.huis();
        return Stream.concat(
                dossier.published(Afsprakennota.class)
                        .map(een -> of(een, een.partner(), "afsprakennota", huis)),
                dossier.published(Engagementsverklaring.class)
                        .map(een -> of(een, een.partner(), "engagementsverklaring", huis)));
    }

    private static Partnerafspraak of(
            Overeenkomst een, Ref<Partner> partner, String wat, Huis huis) {
        String naam = huis.find(partner).map(Partner::titel).orElse(partner.id());
        return new Partnerafspraak(een, partner, wat, naam);
    }

    /** Also one that nobody wrote a file for; not one that stopped. */
    private static boolean isPartner(Ref<Partner> ref, Huis huis) {
        return huis.find(ref)
                .filter(een -> een.fiche().publicatie().status() == Status.GEARCHIVEERD)
                .isEmpty();
    }
}
