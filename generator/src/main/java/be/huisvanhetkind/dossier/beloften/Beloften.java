package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.agenda.Vervaldag;
import be.huisvanhetkind.dossier.agenda.Vervaldagen;
import be.huisvanhetkind.dossier.agenda.Vervalsoort;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.nota.AfsprakennotaOntbreekt;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the house and its partners promised, and what came of it. */
public record Beloften() implements Rapport {
    private static final Set<Vervalsoort> BELOOFD =
            EnumSet.of(
                    Vervalsoort.OVEREENKOMST,
                    Vervalsoort.VRIJWILLIGERS,
                    Vervalsoort.BELOFTE,
                    Vervalsoort.ACTIE,
                    Vervalsoort.JAARSTUK);

    @Override
    public Verslag of(Dossier dossier) {
        Puntenstaat punten = Puntenstaat.of(dossier);
        List<Belofteblok> stukken =
                List.of(
                        punten.tell(),
                        new Belofteblok(Planstaat.of(dossier).delen(), List.of()),
                        new Belofteblok(Afsprakenlijn.of(dossier).delen(), List.of()),
                        Rolstaat.of(dossier).tell(),
                        Niveaustaat.of(dossier).tell());
        List<Werkpunt> bellen = Stream.concat(renew(dossier), missing(dossier)).toList();
        List<Verslagdeel> delen =
                stukken.stream().<Verslagdeel>flatMap(stuk -> stuk.delen().stream()).toList();
        return new Verslag(
                "beloften",
                "Beloften",
                "Wat het huis en de partners beloofden, en wat ervan kwam.",
                List.of(punten.number(), calls(bellen.size())),
                Stream.of(
                                bellen.stream(),
                                due(dossier),
                                stukken.stream().flatMap(stuk -> stuk.werkpunten().stream()))
                        .flatMap(some -> some)
                        .toList(),
                delen);
    }

    private static Kerncijfer calls(int aantal) {
        return new Kerncijfer(
                String.valueOf(aantal),
                (aantal == 1 ? "afspraak" : "afspraken") + " om over te bellen");
    }

    /** Agreements that ended, or will within two months. */
    private static Stream<Werkpunt> renew(Dossier dossier) {
        return soon(dossier)
                .filter(een -> een.soort() == Vervalsoort.OVEREENKOMST)
                .map(een -> een.asWerkpunt(urgency(een, dossier, dossier.pressing())));
    }

    private static Stream<Werkpunt> due(Dossier dossier) {
        return soon(dossier)
                .filter(een -> een.soort() != Vervalsoort.OVEREENKOMST)
                .map(een -> een.asWerkpunt(urgency(een, dossier, late(een.soort(), dossier))));
    }

    /** What was promised to who recognises the house cannot wait once it is late. */
    private static Dringend late(Vervalsoort soort, Dossier dossier) {
        return soort == Vervalsoort.BELOFTE ? dossier.pressing() : Dringend.BINNENKORT;
    }

    private static Dringend urgency(Vervaldag een, Dossier dossier, Dringend late) {
        return een.isTeLaatOp(dossier.vandaag()) ? late : Dringend.BINNENKORT;
    }

    private static Stream<Vervaldag> soon(Dossier dossier) {
        return Vervaldagen.of(dossier, dossier.vandaag().plusDays(Vervaldag.VOORAF)).stream()
                .filter(een -> BELOOFD.contains(een.soort()));
    }

    /** Partners who work along in a group, without an agreement. */
    private static Stream<Werkpunt> missing(Dossier dossier) {
        return Rules.judge(AfsprakennotaOntbreekt.class, dossier.huis()).stream()
                .flatMap(List::stream)
                .map(AfsprakennotaOntbreekt.class::cast)
                .map(Beloften::write);
    }

    private static Werkpunt write(AfsprakennotaOntbreekt een) {
        return new Werkpunt(
                Dringend.BINNENKORT,
                "Bel %s over een eerste afsprakennota.".formatted(een.partner()),
                een.message() + " " + een.hint(),
                Optional.empty(),
                List.of(new Bewijs("Engagement van " + een.partner(), een.place().file())));
    }
}
