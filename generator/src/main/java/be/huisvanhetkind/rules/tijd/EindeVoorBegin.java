package be.huisvanhetkind.rules.tijd;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;

/** Het einde komt na het begin (TIME-2). */
public record EindeVoorBegin(Place place, String begin, String einde) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FIXED, EindeVoorBegin.class, EindeVoorBegin::check);

    static Stream<Finding> check(Huis huis) {
        return Stream.of(uren(huis), momenten(huis), periodes(huis)).flatMap(findings -> findings);
    }

    private static Stream<Finding> uren(Huis huis) {
        Stream<Tijdvak> gewoon = AlleUren.blokken(huis).map(Uurblok::vak);
        Stream<Tijdvak> anders =
                AlleUren.of(huis)
                        .flatMap(uren -> uren.aangepast().stream())
                        .flatMap(aanpassing -> aanpassing.uren().stream());
        return Stream.concat(gewoon, anders)
                .filter(vak -> !vak.isMogelijk())
                .map(vak -> new EindeVoorBegin(vak.place(), toText(vak.van()), toText(vak.tot())));
    }

    private static Stream<Finding> momenten(Huis huis) {
        return huis.all(Activiteit.class).stream()
                .flatMap(activiteit -> activiteit.momenten().stream())
                .filter(moment -> !moment.start().isBefore(moment.einde()))
                .map(EindeVoorBegin::of);
    }

    private static Finding of(Moment moment) {
        return new EindeVoorBegin(moment.place(), toText(moment.start()), toText(moment.einde()));
    }

    private static Stream<Finding> periodes(Huis huis) {
        Stream<Periode> inUren = AlleUren.of(huis).flatMap(EindeVoorBegin::periodes);
        return Stream.concat(inUren, huis.kalender().schoolvakanties().stream())
                .filter(periode -> periode.tot().isBefore(periode.van()))
                .map(EindeVoorBegin::of);
    }

    private static Stream<Periode> periodes(Openingsuren uren) {
        return Stream.concat(
                uren.gesloten().stream(),
                uren.aangepast().stream().map(aanpassing -> aanpassing.periode()));
    }

    private static Finding of(Periode periode) {
        return new EindeVoorBegin(
                periode.place(), periode.van().toString(), periode.tot().toString());
    }

    private static String toText(LocalDateTime moment) {
        return moment.toLocalDate() + " " + toText(moment.toLocalTime());
    }

    /** As an author writes it: 9.30. */
    private static String toText(LocalTime uur) {
        return "%d.%02d".formatted(uur.getHour(), uur.getMinute());
    }

    @Override
    public String message() {
        return "Het einde (%s) komt niet na het begin (%s).".formatted(einde, begin);
    }

    @Override
    public String hint() {
        return "Kijk de twee na. Iets wat na middernacht eindigt, duurt hoogstens dertien uur: van 20.00 tot 2.00.";
    }
}
