package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a yearly report misses, and with which file somebody writes it. */
record Jaargaten(Werking werking, int jaar) {
    List<Werkpunt> all() {
        return Stream.of(unmeasured(), later(), orphans(), aimless(), files())
                .flatMap(punten -> punten)
                .toList();
    }

    /** A year that is not over can wait. */
    private Dringend dringend() {
        return jaar < werking.dossier().vandaag().getYear() ? Dringend.BINNENKORT : Dringend.OOIT;
    }

    private Stream<Werkpunt> unmeasured() {
        return werking.cijfers().stream()
                .filter(een -> een.isAbout(jaar) && een.in(jaar).isEmpty())
                .map(Jaarcijfers::indicator)
                .filter(this::isAsked)
                .map(this::measure);
    }

    private Werkpunt measure(Indicator een) {
        return Werkpunt.of(
                dringend(),
                "Meet %s.".formatted(Quote.of(een.titel())),
                "Voor %d is er geen waarde. Schrijf ze in metingen/%s-%d.md."
                        .formatted(jaar, een.id(), jaar),
                een);
    }

    /** Not those that began later: nobody could measure them. */
    private boolean isAsked(Indicator een) {
        return een.jaar().map(voor -> voor == jaar).orElse(true);
    }

    private Stream<Werkpunt> later() {
        return werking.all(Meting.class)
                .filter(een -> een.datum().isAfter(werking.dossier().vandaag()))
                .map(een -> point(een, "Kijk de datum van %s na.", "Die dag komt nog."));
    }

    private Stream<Werkpunt> orphans() {
        return werking.metingen()
                .filter(een -> een.datum().getYear() == jaar)
                .filter(een -> werking.dossier().huis().find(een.indicator()).isEmpty())
                .map(een -> point(een, "Kijk na waar %s bij hoort.", "De indicator bestaat niet."));
    }

    private static Werkpunt point(Meting een, String wat, String waarom) {
        return Werkpunt.of(Dringend.BINNENKORT, wat.formatted(Quote.of(een.titel())), waarom, een);
    }

    private Stream<Werkpunt> aimless() {
        return plannen().flatMap(this::aimless);
    }

    private Stream<Werkpunt> aimless(Actieplan plan) {
        return plan.doelen().stream()
                .filter(doel -> doel.indicatoren().isEmpty())
                .map(doel -> aimless(plan, doel.tekst()));
    }

    private Werkpunt aimless(Actieplan plan, String doel) {
        return Werkpunt.of(
                dringend(),
                "Zeg waaraan je ziet of dit lukt: %s".formatted(Quote.of(doel)),
                "Zet een indicator bij dit doel.",
                plan);
    }

    private Stream<Actieplan> plannen() {
        return werking.all(Actieplan.class).filter(plan -> plan.jaar() == jaar);
    }

    private Stream<Werkpunt> files() {
        boolean isVerslag =
                werking.all(Activiteitenverslag.class).anyMatch(een -> een.jaar() == jaar);
        return Stream.of(
                        missing(plannen().findAny().isPresent(), "actieplan", "actieplannen"),
                        missing(isVerslag, "activiteitenverslag", "activiteitenverslagen"))
                .flatMap(Optional::stream);
    }

    private Optional<Werkpunt> missing(boolean isThere, String wat, String map) {
        String typ = "Er is er nog geen, in de map %s. Typ: huis new %s.".formatted(map, wat);
        Werkpunt punt =
                new Werkpunt(
                        dringend(),
                        "Schrijf een %s voor %d.".formatted(wat, jaar),
                        typ,
                        Optional.empty(),
                        List.of());
        return isThere ? Optional.empty() : Optional.of(punt);
    }
}
