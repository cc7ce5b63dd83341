package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import java.util.Comparator;
import java.util.List;

/** The signals in tables: what waits, the longest first, and what was answered. */
final class Signaalroosters {
    private static final Comparator<Signaalstand> ORDER =
            Comparator.comparing(Signaalstand::dagen)
                    .reversed()
                    .thenComparing(stand -> stand.signaal().id());

    private Signaalroosters() {}

    static Rooster waiting(List<Signaalstand> standen) {
        return new Rooster(
                "wachten",
                "Signalen die op antwoord wachten",
                "",
                Kleed.KEURING,
                List.of(
                        "Signaal",
                        "Toestand",
                        "Wacht",
                        "Hoelang",
                        "Bij wie",
                        "Van welk overleg",
                        "Wat er al gezegd is",
                        "Actie"),
                standen.stream()
                        .filter(stand -> stand.signaal().isWachtend())
                        .sorted(ORDER)
                        .map(Signaalroosters::waiting)
                        .toList());
    }

    private static Rij waiting(Signaalstand stand) {
        return Rij.of(
                Vak.of(stand.signaal()),
                Vak.of(stand.toestand()).judged(stand.oordeel()),
                Vak.of(stand.wachttijd().map(Wachttijd::begin).orElse("onbekend sinds wanneer")),
                Vak.of(stand.wachttijd().map(Wachttijd::lang).orElse("")),
                Vak.of(stand.bijWie()),
                stand.overleg().map(Vak::of).orElse(Vak.LEEG),
                Vak.of(stand.signaal().terugkoppeling().orElse("")),
                actie(stand));
    }

    static Rooster answered(List<Signaalstand> standen) {
        return new Rooster(
                "antwoorden",
                "Signalen met een antwoord",
                "",
                Kleed.TABEL,
                List.of("Signaal", "Toestand", "Bij wie", "Wat er terug verteld is", "Actie"),
                standen.stream()
                        .filter(stand -> !stand.signaal().isWachtend())
                        .map(Signaalroosters::answered)
                        .toList());
    }

    private static Rij answered(Signaalstand stand) {
        return Rij.of(
                Vak.of(stand.signaal()),
                Vak.of(stand.toestand()),
                Vak.of(stand.bijWie()),
                Vak.of(stand.signaal().terugkoppeling().orElse("nog niets")),
                actie(stand));
    }

    private static Vak actie(Signaalstand stand) {
        return stand.actie()
                .map(Vak::of)
                .or(() -> stand.signaal().actie().map(ref -> Vak.of(ref.id() + " (bestaat niet)")))
                .orElse(Vak.LEEG);
    }
}
