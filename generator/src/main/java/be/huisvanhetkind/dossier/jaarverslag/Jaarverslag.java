package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A year of the house, and the years beside it: figures, actions, what families said. */
public record Jaarverslag() implements Rapport {
    @Override
    public Verslag of(Dossier dossier) {
        Werking werking = new Werking(dossier);
        int jaar = werking.jaar();
        boolean isEmpty = werking.jaren().isEmpty();
        return new Verslag(
                "jaarverslag",
                "Jaarverslag",
                lead(werking, jaar),
                isEmpty ? List.of() : numbers(werking, jaar),
                isEmpty ? List.of() : new Jaargaten(werking, jaar).all(),
                parts(werking, jaar));
    }

    private static String lead(Werking werking, int jaar) {
        if (!werking.jaren().contains(jaar)) {
            return "Over %d staat er nog niets.".formatted(jaar);
        }
        String tot = jaar == werking.dossier().vandaag().getYear() ? " Dit jaar is nog bezig." : "";
        return "Wat het huis in %d deed, mat en hoorde.%s".formatted(jaar, tot);
    }

    private static List<Kerncijfer> numbers(Werking werking, int jaar) {
        List<Jaarcijfers> cijfers =
                werking.cijfers().stream().filter(een -> een.isAbout(jaar)).toList();
        long gemeten = cijfers.stream().filter(een -> een.in(jaar).isPresent()).count();
        return List.of(
                new Kerncijfer(
                        gemeten + " van " + cijfers.size(),
                        "indicatoren gemeten in %d".formatted(jaar)),
                number(new Jaarroosters(werking, jaar).acties(), "acties liepen toen"),
                number(
                        new Jaarroosters(werking, jaar).participatie(),
                        "keer dachten gezinnen toen mee"));
    }

    private static Kerncijfer number(Rooster rooster, String wat) {
        return new Kerncijfer(String.valueOf(rooster.rijen().size()), wat);
    }

    private static List<Verslagdeel> parts(Werking werking, int jaar) {
        if (werking.jaren().isEmpty()) {
            return List.of(
                    Leesdeel.of(
                            "Nog geen jaar",
                            "Er is nog geen actieplan, geen actie, geen meting en geen verslag van wat gezinnen zeiden. Begin met een actieplan: typ huis new actieplan."));
        }
        List<Verslagdeel> delen = new ArrayList<>();
        shown(werking, jaar)
                .flatMap(een -> new Jaarroosters(werking, een).all())
                .forEach((Rooster rooster) -> delen.add(rooster));
        delen.add(Jaarroosters.years(werking));
        return delen;
    }

    /** That year first, and the others unless one was asked for. */
    private static Stream<Integer> shown(Werking werking, int jaar) {
        Stream<Integer> others =
                werking.jaren().stream()
                        .filter(een -> een != jaar && werking.dossier().jaar().isEmpty());
        return Stream.concat(Stream.of(jaar), others);
    }
}
