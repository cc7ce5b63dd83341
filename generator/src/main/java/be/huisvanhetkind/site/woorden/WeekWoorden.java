package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Weeknummer;
import java.util.List;
import java.util.stream.Stream;

/** Which weeks: "elke eerste en derde maandag", "dinsdag in de even weken". */
final class WeekWoorden {
    private WeekWoorden() {}

    /**
     * @param maand names the words around the weeks of a month
     * @param jaar begins the names of those around even and odd weeks
     * @param what days, or hours
     */
    static String of(
            String maand, String jaar, List<Weeknummer> weken, String what, Woordenboek w) {
        List<String> rangen =
                weken.stream()
                        .filter(Weeknummer::isVanDeMaand)
                        .map(week -> w.woord("rang." + week.code()))
                        .toList();
        Stream<String> vanDeMaand =
                rangen.isEmpty()
                        ? Stream.empty()
                        : Stream.of(w.woord(maand, Opsomming.en(rangen, w), what));
        Stream<String> vanHetJaar =
                weken.stream()
                        .filter(week -> !week.isVanDeMaand())
                        .map(week -> w.woord(jaar + week.code(), what));
        return Opsomming.en(Stream.concat(vanDeMaand, vanHetJaar).toList(), w);
    }
}
