package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.huis.Belofte;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actie.Voortgang;
import be.huisvanhetkind.rules.engagement.Engagementspunten;
import be.huisvanhetkind.taal.Datumwoord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The points of recognition and of subsidy, each with what was done for it.
 *
 * @param beloften those that were promised; of a house that promised nothing yet, what it would
 *     promise when it is recognised
 */
record Puntenstaat(Dossier dossier, List<Belofte> beloften, boolean isBeloofd) {
    static Puntenstaat of(Dossier dossier) {
        List<Belofte> beloofd = Engagementspunten.beloofd(dossier.huis());
        return beloofd.isEmpty()
                ? new Puntenstaat(dossier, prepared(dossier), false)
                : new Puntenstaat(dossier, beloofd, true);
    }

    private static List<Belofte> prepared(Dossier dossier) {
        List<Actie> acties = dossier.published(Actie.class).toList();
        return dossier.begrippen(Lijst.ENGAGEMENTSPUNT).stream()
                .filter(punt -> !Belofte.isVanSubsidie(punt))
                .map(punt -> new Belofte(punt, Optional.empty(), working(acties, punt)))
                .toList();
    }

    private static List<Actie> working(List<Actie> acties, Begrip punt) {
        return acties.stream().filter(actie -> actie.worksOn(punt)).toList();
    }

    Kerncijfer number() {
        long gehaald = beloften.stream().filter(Belofte::isGehaald).count();
        return isBeloofd
                ? new Kerncijfer(gehaald + " van " + beloften.size(), "beloofde punten gehaald")
                : new Kerncijfer("0", "punten beloofd: het huis is nog niet erkend");
    }

    Belofteblok tell() {
        return new Belofteblok(
                Stream.<Verslagdeel>concat(unpromised(), Stream.of(rooster())).toList(), tasks());
    }

    private Stream<Leesdeel> unpromised() {
        return isBeloofd
                ? Stream.empty()
                : Stream.of(
                        Leesdeel.of(
                                "Nog niets beloofd",
                                "Het huis is nog niet erkend. Wie erkend wordt, belooft zeven punten. Wie subsidie krijgt, belooft er vijf meer. Voor elk punt heeft het huis twee jaar.",
                                "Is het huis erkend? Zet dat dan in huis.yml, bij “erkenning”."));
    }

    private Rooster rooster() {
        return new Rooster(
                "punten",
                "Wat het huis beloofde",
                "Een punt is gehaald als minstens één actie ervoor klaar is. Daar heeft het huis twee jaar voor.",
                Kleed.KEURING,
                List.of("Punt", "Oordeel", "Tegen", "Acties", "Waar"),
                beloften.stream().map(this::row).toList());
    }

    private Rij row(Belofte een) {
        return Rij.of(
                Vak.of(een.punt().id() + ". " + een.punt().label()),
                Vak.of(judge(een)),
                Vak.of(een.tegen().map(Datumwoord::of).orElse("")),
                Vak.of(progress(een.acties())),
                Vak.LEEG.by(een.acties()));
    }

    private Oordeel judge(Belofte een) {
        if (!isBeloofd) {
            return Oordeel.NIET_VAN_TOEPASSING;
        }
        if (een.isGehaald()) {
            return Oordeel.VOLDAAN;
        }
        if (een.isOverTijdOp(dossier.vandaag())) {
            return Oordeel.TE_LAAT;
        }
        return een.acties().isEmpty() ? Oordeel.NIET_VOLDAAN : Oordeel.OP_TIJD;
    }

    /** {@code 1 klaar, 2 bezig}. */
    private static String progress(List<Actie> acties) {
        String told =
                Stream.of(Voortgang.values())
                        .map(stand -> counted(stand, acties))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? "nog geen actie" : told;
    }

    private static Optional<String> counted(Voortgang stand, List<Actie> acties) {
        long aantal = acties.stream().filter(actie -> actie.voortgang() == stand).count();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(aantal + " " + stand.name().toLowerCase(Locale.ROOT));
    }

    /** Points nobody works on; those that are late stand among what falls due. */
    private List<Werkpunt> tasks() {
        List<Belofte> open =
                beloften.stream().filter(een -> isBeloofd && een.acties().isEmpty()).toList();
        return open.isEmpty() ? List.of() : List.of(task(open));
    }

    private Werkpunt task(List<Belofte> open) {
        return new Werkpunt(
                Dringend.BINNENKORT,
                "Zet een actie bij %s."
                        .formatted(Woordrij.of(open.stream().map(een -> een.punt().id()).toList())),
                "Het huis beloofde eraan te werken, en op de site staat er nog geen actie voor.",
                open.stream().flatMap(een -> een.tegen().stream()).min(Comparator.naturalOrder()),
                List.of(new Bewijs("huis.yml", dossier.huis().verband().origin().file())));
    }
}
