package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Uurblok;
import java.time.LocalDate;

/**
 * The conditions of returning hours, after the hours themselves: ", op afspraak, niet in de
 * schoolvakantie".
 */
final class BlokWoorden {
    private BlokWoorden() {}

    static String achteraan(Uurblok blok, LocalDate vandaag) {
        return kanaal(blok)
                + vakantie(blok)
                + blok.geldigVanaf()
                        .filter(vandaag::isBefore)
                        .map(dag -> ", vanaf " + DagWoorden.datum(dag))
                        .orElse("")
                + blok.geldigTot().map(dag -> ", tot en met " + DagWoorden.datum(dag)).orElse("");
    }

    static String kanaal(Uurblok blok) {
        return switch (blok.kanaal()) {
            case ALGEMEEN -> "";
            case OP_AFSPRAAK -> ", op afspraak";
            case TELEFONISCH -> ", aan de telefoon";
            case ONLINE -> ", online";
        };
    }

    private static String vakantie(Uurblok blok) {
        return switch (blok.vakantie()) {
            case ALTIJD -> "";
            case NIET -> ", niet in de schoolvakantie";
            case ALLEEN -> ", alleen in de schoolvakantie";
        };
    }
}
