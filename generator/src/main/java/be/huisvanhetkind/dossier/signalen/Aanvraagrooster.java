package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import be.huisvanhetkind.model.netwerk.Aanvraag.Stap;
import be.huisvanhetkind.rules.aanvraag.Aanvraagstap;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.taal.Eurowoord;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requests with their four steps, what is late first. */
final class Aanvraagrooster {
    private static final String UITLEG =
            "Vier stappen, elk met wie ze zet. Te laat is ons advies: de bespreking binnen twee maanden, de beslissing binnen drie, de opvolging binnen een jaar.";

    private static final List<String> KOLOMMEN =
            List.of(
                    "Aanvraag",
                    "Toestand",
                    "Wie vraagt",
                    "Wat",
                    "1. Vraag",
                    "2. Bespreking",
                    "3. Beslissing",
                    "4. Opvolging",
                    "Nu",
                    "Steun",
                    "Wat niet klopt");

    private Aanvraagrooster() {}

    static Rooster of(List<Aanvraagstand> standen) {
        Comparator<Aanvraagstand> late = Comparator.comparing(stand -> !stand.isTeLaat());
        return new Rooster(
                "aanvragen",
                "Aanvragen om steun",
                UITLEG,
                Kleed.KEURING,
                KOLOMMEN,
                standen.stream().sorted(late).map(Aanvraagrooster::row).toList());
    }

    private static Rij row(Aanvraagstand stand) {
        Aanvraag aanvraag = stand.aanvraag();
        Stream<Vak> begin =
                Stream.of(
                        Vak.of(toestand(stand)).judged(stand.oordeel()),
                        Vak.of(stand.indiener()),
                        Vak.of(aanvraag.soort().label()));
        Stream<Vak> stappen = Stream.of(Aanvraagstap.values()).map(stap -> step(stand, stap));
        Stream<Vak> einde =
                Stream.of(Vak.of(waiting(stand)), Vak.of(steun(stand)), Vak.of(wrong(stand)));
        return new Rij(
                Vak.of(aanvraag), Stream.of(begin, stappen, einde).flatMap(some -> some).toList());
    }

    private static String toestand(Aanvraagstand stand) {
        if (stand.volgende().isEmpty()) {
            return "alle stappen gezet";
        }
        String opTijd = stand.bevindingen().isEmpty() ? "op tijd" : "kijk na";
        return stand.isTeLaat() ? "te laat" : opTijd;
    }

    private static Vak step(Aanvraagstand stand, Aanvraagstap stap) {
        return Vak.of(stand.find(stap).map(Aanvraagrooster::said).orElse(""));
    }

    private static String said(Stap stap) {
        return "%s, %s. %s".formatted(Datumwoord.of(stap.datum()), stap.orgaan(), stap.besluit());
    }

    private static String waiting(Aanvraagstand stand) {
        return stand.volgende()
                .map(stap -> "wacht op %s%s".formatted(who(stap), waited(stand)))
                .orElse("niets meer te doen");
    }

    private static String who(Aanvraagstap stap) {
        return stap == Aanvraagstap.OPVOLGING ? "opvolging" : stap.wie();
    }

    private static String waited(Aanvraagstand stand) {
        return stand.wachttijd()
                .map(tijd -> ", %s (%s)".formatted(tijd.begin(), tijd.lang()))
                .orElse("");
    }

    /** What was asked; once somebody decided, until when too. */
    private static String steun(Aanvraagstand stand) {
        Aanvraag aanvraag = stand.aanvraag();
        String bedrag = aanvraag.bedrag().map(Eurowoord::of).orElse("");
        String einde = stand.isBeslist() ? einde(aanvraag) : "";
        return bedrag.isEmpty() || einde.isEmpty() ? bedrag + einde : bedrag + ", " + einde;
    }

    private static String einde(Aanvraag aanvraag) {
        return aanvraag.termijn()
                .map(tot -> "tot " + Datumwoord.of(tot))
                .orElse("elk jaar herroepbaar");
    }

    private static String wrong(Aanvraagstand stand) {
        return stand.bevindingen().stream().map(Finding::message).collect(Collectors.joining(" "));
    }
}
