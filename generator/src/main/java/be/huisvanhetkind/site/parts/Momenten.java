package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.TijdWoorden;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times that something happens, with what one must know to go. */
public final class Momenten {
    private Momenten() {}

    public static List<MomentView> van(List<Keer> keren, Index index) {
        return keren.stream().map(keer -> van(keer, index)).toList();
    }

    public static MomentView van(Keer keer, Index index) {
        return new MomentView(
                DagWoorden.nabij(keer.dag()),
                uur(keer),
                keer.wat().titel(),
                Addresses.of(keer.wat()),
                keer.locatie().map(Item::titel).or(keer::plaats),
                PrijsWoorden.kort(prijs(keer)),
                afspraak(keer),
                Merken.van(keer.wat(), index),
                !keer.gaatDoor(),
                merkje(keer),
                uitleg(keer, index),
                keer.einde().toLocalDate().toString(),
                Optional.of(keer.ics()).filter(url -> keer.gaatDoor()));
    }

    private static String uur(Keer keer) {
        boolean sameDay = keer.einde().toLocalDate().equals(keer.dag());
        return sameDay
                ? TijdWoorden.van(keer.start().toLocalTime(), keer.einde().toLocalTime())
                : TijdWoorden.uur(keer.start().toLocalTime())
                        + " uur, tot "
                        + DagWoorden.nabij(keer.einde().toLocalDate())
                        + " "
                        + TijdWoorden.uur(keer.einde().toLocalTime())
                        + " uur";
    }

    private static Prijs prijs(Keer keer) {
        return keer.wat() instanceof Activiteit activiteit
                ? activiteit.prijs()
                : ((Aanbod) keer.wat()).prijs();
    }

    private static String afspraak(Keer keer) {
        return keer.wat() instanceof Activiteit activiteit
                ? inschrijven(activiteit)
                : AfspraakWoorden.kort((Aanbod) keer.wat());
    }

    /** Whether and until when one must register. */
    static String inschrijven(Activiteit activiteit) {
        return activiteit
                .inschrijven()
                .filter(Inschrijving::nodig)
                .map(
                        inschrijving ->
                                inschrijving
                                        .tot()
                                        .map(
                                                tot ->
                                                        "schrijf je in tot en met "
                                                                + DagWoorden.zonderJaar(tot))
                                        .orElse("inschrijven"))
                .orElse(
                        activiteit.deelname() == Deelname.ONLINE
                                ? "zonder inschrijven"
                                : "kom gewoon langs");
    }

    private static Optional<Merkje> merkje(Keer keer) {
        return switch (keer.status()) {
            case GEANNULEERD -> Optional.of(new Merkje("stop", "kruis", "Gaat niet door"));
            case UITGESTELD -> Optional.of(new Merkje("stop", "kruis", "Uitgesteld"));
            case GAAT_DOOR ->
                    keer.volzet()
                            ? Optional.of(new Merkje("vol", "info", "Volzet"))
                            : Optional.empty();
        };
    }

    /** The reason, and the way on: the next time that it does go on, unless the reason says it. */
    private static Optional<String> uitleg(Keer keer, Index index) {
        boolean said =
                keer.reden()
                        .map(text -> text.toLowerCase(Locale.ROOT).contains("volgende"))
                        .orElse(false);
        Stream<String> next =
                said || keer.gaatDoor() && !keer.volzet()
                        ? Stream.empty()
                        : index.agenda().volgende(keer).stream().map(Momenten::volgende);
        return Optional.of(
                        Stream.concat(keer.reden().map(Tekens::zin).stream(), next)
                                .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }

    private static String volgende(Keer keer) {
        return "Volgende keer: " + DagWoorden.nabij(keer.dag()) + ".";
    }
}
