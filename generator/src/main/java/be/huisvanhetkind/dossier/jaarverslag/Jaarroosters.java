package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.model.werking.Participatie;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One year of a house in tables. */
record Jaarroosters(Werking werking, int jaar) {
    Stream<Rooster> all() {
        return Stream.of(
                indicatoren(),
                acties(),
                participatie(),
                new Aanbodjaar(werking.dossier(), jaar).rooster());
    }

    private Rooster rooster(String naam, String kop, List<String> kolommen, Stream<Rij> rijen) {
        return new Rooster(
                        naam + "-" + jaar,
                        "%s in %d".formatted(kop, jaar),
                        "",
                        Kleed.TABEL,
                        kolommen,
                        rijen.toList())
                .dense();
    }

    private Rooster indicatoren() {
        return rooster(
                "indicatoren",
                "Cijfers",
                List.of(
                        "Indicator",
                        "Doel",
                        "Gemeten",
                        "Naast het doel",
                        "Tegenover vroeger",
                        "Vroeger",
                        "Bron"),
                werking.cijfers().stream().filter(een -> een.isAbout(jaar)).map(this::indicator));
    }

    private Rij indicator(Jaarcijfers cijfers) {
        Optional<Meting> meting = cijfers.in(jaar);
        return Rij.of(
                Vak.of(cijfers.indicator()),
                Vak.of(cijfers.doel(jaar)),
                meting.map(een -> Vak.of(cijfers.told(een)).by(List.of(een)))
                        .orElse(Vak.of("niet gemeten")),
                Vak.of(cijfers.besideDoel(jaar)),
                Vak.of(cijfers.trend(jaar)),
                Vak.of(cijfers.vroeger(jaar)),
                Vak.of(meting.map(Jaarroosters::bron).orElse("")));
    }

    private static String bron(Meting meting) {
        return "%s (%s)".formatted(meting.meetbron(), Datumwoord.of(meting.datum()));
    }

    Rooster acties() {
        return rooster(
                "acties",
                "Acties",
                List.of("Actie", "Hoe ver", "Wie", "Wanneer", "Werkt aan"),
                werking.all(Actie.class)
                        .filter(this::isInJaar)
                        .sorted(Comparator.comparing(Actie::start).thenComparing(Actie::id))
                        .map(this::actie));
    }

    private boolean isInJaar(Actie actie) {
        return actie.start().getYear() <= jaar
                && actie.einde().map(LocalDate::getYear).orElse(jaar) >= jaar;
    }

    private Rij actie(Actie actie) {
        return Rij.of(
                Vak.of(actie),
                Vak.of(actie.voortgang().id()),
                werking.dossier()
                        .huis()
                        .find(actie.verantwoordelijke())
                        .map(Item::titel)
                        .map(Vak::of)
                        .orElse(Vak.of(actie.verantwoordelijke().id() + " (bestaat niet)")),
                Vak.of(period(actie)),
                Vak.of(labels(actie.engagementspunten())));
    }

    private static String period(Actie actie) {
        return actie.einde()
                .map(tot -> "%s tot %s".formatted(Datumwoord.of(actie.start()), Datumwoord.of(tot)))
                .orElse("sinds " + Datumwoord.of(actie.start()));
    }

    private static String labels(List<Begrip> punten) {
        return punten.stream().map(Begrip::label).collect(Collectors.joining(" "));
    }

    Rooster participatie() {
        return rooster(
                "participatie",
                "Wat gezinnen zeiden",
                List.of("Wat", "Wie", "Hoe", "Wanneer", "Wat ze zeiden", "Wat we ermee deden"),
                werking.all(Participatie.class)
                        .filter(een -> een.wanneer().getYear() == jaar)
                        .sorted(Comparator.comparing(Participatie::wanneer))
                        .map(Jaarroosters::heard));
    }

    private static Rij heard(Participatie een) {
        return Rij.of(
                Vak.of(een),
                Vak.of(een.wie()),
                Vak.of(een.vorm().label()),
                Vak.of(Datumwoord.of(een.wanneer())),
                Vak.of(een.resultaat()),
                Vak.of(een.gevolg()));
    }

    /** Each indicator in each year, the newest first. */
    static Rooster years(Werking werking) {
        List<Integer> jaren =
                werking.cijfers().stream()
                        .flatMap(een -> een.perJaar().keySet().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        return new Rooster(
                "jaren",
                "Cijfers door de jaren heen",
                "",
                Kleed.TABEL,
                Stream.concat(Stream.of("Indicator"), jaren.stream().map(String::valueOf)).toList(),
                werking.cijfers().stream().map(een -> years(een, jaren)).toList());
    }

    private static Rij years(Jaarcijfers cijfers, List<Integer> jaren) {
        return new Rij(
                Vak.of(cijfers.indicator()),
                jaren.stream().map(jaar -> year(cijfers, jaar)).toList());
    }

    private static Vak year(Jaarcijfers cijfers, int jaar) {
        return cijfers.in(jaar)
                .map(een -> Vak.of(cijfers.told(een)).by(List.of(een)))
                .orElse(Vak.LEEG);
    }
}
