package be.huisvanhetkind.dossier.overleg;

import be.huisvanhetkind.dossier.agenda.Coordinatiejaar;
import be.huisvanhetkind.dossier.agenda.Vergaderdagen;
import be.huisvanhetkind.dossier.agenda.Vervaldag;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.dossier.verslag.Woordrij;
import be.huisvanhetkind.dossier.verslag.Zinsdeel;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every group of the house: when it meets, who is in it, what it does. */
public record Overlegrapport() implements Rapport {
    private static final String GEEN =
            "Er is nog geen overleg. Schrijf voor elke groep een bestand in de map netwerk/overleg: wie erin zit, wanneer ze samenkomt en welke taken ze heeft.";

    /** A meeting that was, of a group. */
    private record Voorbij(Overleg groep, Vergadering keer) {
        LocalDate datum() {
            return keer.datum();
        }
    }

    @Override
    public Verslag of(Dossier dossier) {
        Overleggroepen groepen = Overleggroepen.of(dossier);
        Taakverdeling taken = new Taakverdeling(groepen);
        long coming = groepen.nu().stream().mapToLong(een -> groepen.coming(een).size()).sum();
        return new Verslag(
                "overleg",
                "Overleg",
                groepen.nu().isEmpty() ? GEEN : "Wie wanneer samenkomt, en wie welke taak opneemt.",
                List.of(
                        taken.number(),
                        new Kerncijfer(String.valueOf(groepen.nu().size()), "groepen"),
                        new Kerncijfer(String.valueOf(coming), "vergaderingen gepland")),
                Stream.concat(tasks(groepen), taken.tasks()).toList(),
                groepen.nu().isEmpty() ? List.of() : parts(groepen, taken).toList());
    }

    private static Stream<Verslagdeel> parts(Overleggroepen groepen, Taakverdeling taken) {
        return Stream.of(
                        Stream.of(
                                calendar(groepen),
                                groups(groepen),
                                taken.rooster(),
                                earlier(groepen)),
                        alone(groepen),
                        former(groepen))
                .flatMap(some -> some);
    }

    private static Rooster calendar(Overleggroepen groepen) {
        return new Rooster(
                "kalender",
                "Wat er komt",
                "",
                Kleed.TABEL,
                List.of("Groep", "Wanneer", "Wie"),
                groepen.nu().stream()
                        .flatMap(groep -> groepen.coming(groep).stream())
                        .sorted(Vervaldag.ORDER)
                        .map(Overlegrapport::row)
                        .toList());
    }

    private static Rij row(Vervaldag een) {
        return Rij.of(
                Vak.linked(een.wat(), een.bewijs()), Vak.of(een.when()), Vak.of(een.waarom()));
    }

    private static Rooster groups(Overleggroepen groepen) {
        return new Rooster(
                "groepen",
                "De groepen",
                "",
                Kleed.TABEL,
                List.of("Groep", "Soort", "Wie", "Hoe vaak", "Laatst", "Volgende keer"),
                groepen.nu().stream().map(groep -> row(groep, groepen)).toList());
    }

    private static Rij row(Overleg groep, Overleggroepen groepen) {
        return Rij.of(
                Vak.of(groep),
                Vak.of(groep.soort().label()),
                Vak.of(members(groep)),
                Vak.of(groep.frequentie().orElse("")),
                Vak.of(
                        groepen.last(groep)
                                .map(een -> Datumwoord.of(een.datum()))
                                .orElse("nog niet")),
                next(groep, groepen));
    }

    private static String members(Overleg groep) {
        int anderen = groep.andereLeden().size();
        String partners = Zinsdeel.count(groep.leden().size(), "partner", "partners");
        return anderen == 0
                ? partners
                : partners + " en " + Zinsdeel.count(anderen, "andere", "anderen");
    }

    private static Vak next(Overleg groep, Overleggroepen groepen) {
        return groepen.coming(groep).stream()
                .findFirst()
                .map(een -> Vak.of(Datumwoord.of(een.dag())))
                .orElseGet(() -> Vak.of("nog niet gepland").judged(Oordeel.ONBEKEND));
    }

    private static Rooster earlier(Overleggroepen groepen) {
        LocalDate vanaf = groepen.dossier().vandaag().minusYears(1);
        return new Rooster(
                "voorbij",
                "Het voorbije jaar",
                "",
                Kleed.TABEL,
                List.of("Groep", "Wanneer", "Verslag"),
                groepen.nu().stream()
                        .flatMap(groep -> earlier(groep, groepen))
                        .filter(een -> !een.datum().isBefore(vanaf))
                        .sorted(Comparator.comparing(Voorbij::datum).reversed())
                        .map(Overlegrapport::row)
                        .toList());
    }

    private static Stream<Voorbij> earlier(Overleg groep, Overleggroepen groepen) {
        return groepen.earlier(groep).stream().map(een -> new Voorbij(groep, een));
    }

    private static Rij row(Voorbij een) {
        return Rij.of(
                Vak.of(een.groep()),
                Vak.of(Datumwoord.withWeekday(een.datum())),
                een.keer()
                        .verslag()
                        .map(Vak::of)
                        .orElseGet(() -> Vak.of("nog geen verslag").judged(Oordeel.ONBEKEND)));
    }

    /** Partners that sit in no group. */
    private static Stream<Leesdeel> alone(Overleggroepen groepen) {
        Set<String> leden =
                groepen.nu().stream()
                        .flatMap(groep -> groep.leden().stream())
                        .map(ref -> ref.id())
                        .collect(Collectors.toSet());
        List<String> alone =
                groepen.dossier()
                        .published(Partner.class)
                        .filter(partner -> !leden.contains(partner.id()))
                        .map(Partner::titel)
                        .toList();
        return alone.isEmpty() ? Stream.empty() : Stream.of(alone(alone));
    }

    private static Leesdeel alone(List<String> namen) {
        return Leesdeel.of(
                "Nog in geen enkele groep",
                "%s %s in geen enkele groep."
                        .formatted(Woordrij.of(namen), namen.size() == 1 ? "zit" : "zitten"));
    }

    private static Stream<Leesdeel> former(Overleggroepen groepen) {
        Stream<String> told =
                groepen.vroeger().stream()
                        .map(een -> "%s: %s".formatted(een.titel(), een.soort().uitleg()));
        return Leesdeel.any("Groepen van vroeger", told.toList());
    }

    private static Stream<Werkpunt> tasks(Overleggroepen groepen) {
        return groepen.nu().stream()
                .flatMap(groep -> Stream.concat(plan(groep, groepen), report(groep, groepen)));
    }

    private static Stream<Werkpunt> plan(Overleg groep, Overleggroepen groepen) {
        return groepen.coming(groep).isEmpty()
                ? Stream.of(
                        task(
                                groep,
                                "Plan de volgende vergadering van “%s”.".formatted(groep.titel()),
                                "Er staat er geen meer. Stopt de groep? Zet dan “status: gearchiveerd”."))
                : Stream.empty();
    }

    /** Of the last time only; older minutes are lost, or lie somewhere. */
    private static Stream<Werkpunt> report(Overleg groep, Overleggroepen groepen) {
        return groepen.last(groep).filter(een -> een.verslag().isEmpty()).stream()
                .map(een -> report(groep, een));
    }

    private static Werkpunt report(Overleg groep, Vergadering een) {
        return task(
                groep,
                "Zeg waar het verslag van “%s” ligt.".formatted(groep.titel()),
                "De groep kwam samen op %s, en er staat geen verslag."
                        .formatted(Datumwoord.of(een.datum())));
    }

    private static Werkpunt task(Overleg groep, String wat, String waarom) {
        return new Werkpunt(
                Dringend.OOIT, wat, waarom, Optional.empty(), List.of(Bewijs.of(groep)));
    }

    @Override
    public List<Verslag> bladen(Dossier dossier) {
        Overleggroepen groepen = Overleggroepen.of(dossier);
        return groepen.nu().stream().map(groep -> new Groepsblad(groepen, groep).tell()).toList();
    }

    @Override
    public List<Bijlage> bijlagen(Dossier dossier) {
        List<Vervaldag> keren =
                Overleggroepen.of(dossier).nu().stream()
                        .flatMap(groep -> Vergaderdagen.coming(groep, dossier))
                        .sorted(Vervaldag.ORDER)
                        .toList();
        return List.of(
                new Bijlage(
                        "overleg.ics",
                        "Alle vergaderingen (voor je eigen agenda)",
                        Coordinatiejaar.calendar("Overleg", keren, dossier)));
    }
}
