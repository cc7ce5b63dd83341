package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.huis.Huis;
import java.util.List;
import java.util.stream.Collectors;

/** Other school holidays, with which hours move along. */
final class VakantieVerschil {
    private static final String ZIN =
            "De schoolvakanties vallen anders: uren die niet of alleen in de vakantie gelden, verschuiven mee.";

    private VakantieVerschil() {}

    static List<Verschil> between(Blik blik) {
        String voor = words(blik.voor(), blik);
        String na = words(blik.na(), blik);
        return voor.equals(na)
                ? List.of()
                : List.of(new Verschil(Gewicht.WANNEER_EN_WAAR, "schoolvakanties", ZIN, voor, na));
    }

    private static String words(Huis huis, Blik blik) {
        return huis.kalender().schoolvakanties().stream()
                .filter(vakantie -> !vakantie.tot().isBefore(blik.vandaag()))
                .map(vakantie -> vakantie.naam() + " " + blik.periode(vakantie))
                .collect(Collectors.joining("; "));
    }
}
