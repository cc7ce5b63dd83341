package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Merkje;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Opsomming;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.TijdWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times that something happens, with what one must know to go. */
public final class Momenten {
    /** A time with the name of each part in its place, for the script that draws them. */
    public static final MomentView SJABLOON =
            new MomentView(
                    "$dag$",
                    "$uur$",
                    Geschreven.site("$titel$"),
                    new Url("/$url$"),
                    Optional.of(Geschreven.site("$plaatsen$")),
                    "$prijs$",
                    "$afspraak$",
                    Optional.of(PartnerMerk.SJABLOON),
                    false,
                    Optional.of(Merkje.SJABLOON),
                    Optional.of(Geschreven.site("$reden$")),
                    Optional.empty(),
                    "$datum$",
                    "$einde$",
                    Optional.empty());

    private Momenten() {}

    public static List<MomentView> of(List<Agendapunt> punten, Index index) {
        return punten.stream().map(punt -> of(punt, index)).toList();
    }

    public static MomentView of(Keer keer, Index index) {
        return of(Agendapunt.of(keer), index);
    }

    private static MomentView of(Agendapunt punt, Index index) {
        Woordenboek w = index.woorden();
        Keer keer = punt.keer();
        Keer last = punt.keren().get(punt.keren().size() - 1);
        return new MomentView(
                DagWoorden.nabij(keer.dag(), index.vandaag(), w),
                uren(punt.keren(), index),
                Geschreven.titel(keer.wat()),
                Addresses.of(keer.wat()),
                keer.locatie()
                        .map(Geschreven::titel)
                        .or(() -> keer.plaats().map(text -> Geschreven.door(keer.wat(), text))),
                prijs(keer, w),
                afspraak(keer, w),
                Merken.of(keer.wat(), index),
                !keer.takesPlace(),
                merkje(keer, w),
                keer.reden().map(text -> Geschreven.zin(keer.wat(), text)),
                volgende(keer, index),
                laatsteDag(keer).toString(),
                einde(last),
                Optional.of(keer.ics()).filter(url -> keer.takesPlace() && keer.startsAtHour()));
    }

    /** "9 tot 12 uur en 13 tot 16 uur". */
    static String uren(List<Keer> keren, Index index) {
        return Opsomming.en(keren.stream().map(keer -> uur(keer, index)).toList(), index.woorden());
    }

    private static String uur(Keer keer, Index index) {
        Woordenboek w = index.woorden();
        LocalDate last = laatsteDag(keer);
        return last.equals(keer.dag())
                ? TijdWoorden.of(keer.start().toLocalTime(), keer.einde().toLocalTime(), w)
                : w.woord(
                        "tijd.meer-dagen",
                        TijdWoorden.uur(keer.start().toLocalTime(), w),
                        DagWoorden.nabij(last, index.vandaag(), w),
                        TijdWoorden.uur(keer.einde().toLocalTime(), w));
    }

    static String prijs(Keer keer, Woordenboek w) {
        return PrijsWoorden.kort(keer.prijs(), w);
    }

    static String afspraak(Keer keer, Woordenboek w) {
        return keer.wat() instanceof Activiteit activiteit
                ? inschrijven(activiteit, w)
                : AfspraakWoorden.kort(keer.ingang(), w);
    }

    /** When it is over on its last day, {@code 12:00}; empty when that is after midnight. */
    static String einde(Keer keer) {
        return keer.einde().toLocalDate().equals(laatsteDag(keer))
                ? keer.einde().toLocalTime().toString()
                : "";
    }

    private static LocalDate laatsteDag(Keer keer) {
        return Moment.laatsteDag(keer.start(), keer.einde());
    }

    /** Whether and until when one must register. */
    static String inschrijven(Activiteit activiteit, Woordenboek w) {
        return activiteit
                .inschrijven()
                .filter(Inschrijving::nodig)
                .map(
                        inschrijving ->
                                inschrijving
                                        .tot()
                                        .map(tot -> DagWoorden.withoutJaar(tot, w))
                                        .map(tot -> w.woord("inschrijven.tot", tot))
                                        .orElse(w.woord("afspraak.inschrijven")))
                .orElse(
                        w.woord(
                                activiteit.deelname() == Deelname.ONLINE
                                        ? "inschrijven.niet"
                                        : "afspraak.langs"));
    }

    static Optional<Merkje> merkje(Keer keer, Woordenboek w) {
        return switch (keer.status()) {
            case GEANNULEERD ->
                    Optional.of(new Merkje("stop", "kruis", w.woord("merkje.niet-door")));
            case UITGESTELD ->
                    Optional.of(new Merkje("stop", "kruis", w.woord("merkje.uitgesteld")));
            case GAAT_DOOR ->
                    keer.volzet()
                            ? Optional.of(new Merkje("vol", "info", w.woord("merkje.volzet")))
                            : Optional.empty();
        };
    }

    /** Says it when one cannot go to any of the times that are still to come. */
    public static Optional<Merkje> merkje(List<Keer> keren, Woordenboek w) {
        if (keren.isEmpty() || keren.stream().anyMatch(Keer::isMogelijk)) {
            return Optional.empty();
        }
        boolean vol = keren.stream().anyMatch(Keer::takesPlace);
        return Optional.of(
                vol
                        ? new Merkje("vol", "info", w.woord("merkje.alles-volzet"))
                        : new Merkje("stop", "kruis", w.woord("merkje.niet-door")));
    }

    /** The way on: the next time that it does go on, unless the reason says it. */
    static Optional<String> volgende(Keer keer, Index index) {
        boolean said =
                keer.reden()
                        .map(text -> text.toLowerCase(Locale.ROOT).contains("volgende"))
                        .orElse(false);
        return said || keer.takesPlace() && !keer.volzet()
                ? Optional.empty()
                : Keren.next(keer, index)
                        .map(next -> DagWoorden.nabij(next.dag(), index.vandaag(), index.woorden()))
                        .map(dag -> index.woord("moment.volgende", dag));
    }
}
