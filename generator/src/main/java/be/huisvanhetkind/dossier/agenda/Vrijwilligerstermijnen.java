package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Vrijwilligersovereenkomst;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The last day of what was agreed with volunteers, of each offer (rij 79). */
public record Vrijwilligerstermijnen() implements Vervalbron {
    /** From how many people on a number says nothing of one of them. */
    private static final int GENOEG = 5;

    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        Stream<Vrijwilligersovereenkomst> valid =
                all(dossier).filter(een -> een.van().isBefore(een.tot()));
        return Laatste.of(valid, een -> een.aanbod().id(), Vrijwilligersovereenkomst::tot).stream()
                .map(een -> due(een, dossier));
    }

    private static Vervaldag due(Vrijwilligersovereenkomst een, Dossier dossier) {
        boolean past = een.tot().isBefore(dossier.vandaag());
        return Vervaldag.of(
                een.tot(),
                Vervalsoort.VRIJWILLIGERS,
                een.id(),
                "Spreek opnieuw af met de vrijwilligers van " + naam(een, dossier.huis()),
                "%s %s tot en met %s."
                        .formatted(
                                counted(een.aantal()),
                                past ? "golden" : "gelden",
                                Datumwoord.of(een.tot())),
                List.of(Bewijs.of(een)));
    }

    /** Every agreement that is written. */
    public static Stream<Vrijwilligersovereenkomst> all(Dossier dossier) {
        return dossier.published(Vrijwilligersovereenkomst.class);
    }

    /** The offer they help with, in the words of the site. */
    public static String naam(Vrijwilligersovereenkomst een, Huis huis) {
        return huis.find(een.aanbod())
                .map(Aanbod::titel)
                .map("“%s”"::formatted)
                .orElse(een.aanbod().id());
    }

    private static String counted(int aantal) {
        return aantal < GENOEG ? "Minder dan vijf overeenkomsten" : aantal + " overeenkomsten";
    }
}
