package be.huisvanhetkind.dossier.jaarverslag;

import be.huisvanhetkind.dossier.meting.Meetreeks;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An indicator over the years, in words that tell of nobody: what counts fewer than five is told as
 * that.
 */
record Jaarcijfers(Meetreeks reeks) {
    static Jaarcijfers of(Indicator indicator, Dossier dossier) {
        return new Jaarcijfers(Meetreeks.of(indicator, dossier));
    }

    Indicator indicator() {
        return reeks.indicator();
    }

    NavigableMap<Integer, Meting> perJaar() {
        return reeks.perJaar();
    }

    Optional<Meting> in(int jaar) {
        return reeks.in(jaar);
    }

    /** Whether a year is what it is about. */
    boolean isAbout(int jaar) {
        return in(jaar).isPresent() || isWantedIn(jaar);
    }

    private boolean isWantedIn(int jaar) {
        return indicator().jaar().map(een -> een == jaar).orElse(true);
    }

    /** {@code 48 procent}, {@code minder dan 5 gezinnen}. */
    String told(Meting meting) {
        return Meetreeks.shown(meting) + " " + indicator().eenheid();
    }

    /** What the house wants, with the year when that is another one. */
    String doel(int jaar) {
        return indicator()
                .jaar()
                .filter(een -> een != jaar)
                .map(een -> "%s (in %d)".formatted(reeks.doel(), een))
                .orElseGet(reeks::doel);
    }

    /** How a value stands to what the house wants that year; nobody says which way is better. */
    String besideDoel(int jaar) {
        return in(jaar).filter(meting -> isWantedIn(jaar))
                .flatMap(Meting::waarde)
                .map(waarde -> waarde.compareTo(indicator().streefwaarde()))
                .map(verschil -> compared(verschil, "het doel"))
                .orElse("");
    }

    /** {@code meer dan in 2025}. */
    String trend(int jaar) {
        return in(jaar).map(nu -> trend(nu, jaar)).orElse("");
    }

    private String trend(Meting nu, int jaar) {
        return Optional.ofNullable(perJaar().lowerEntry(jaar))
                .map(toen -> compared(compare(nu, toen.getValue()), "in " + toen.getKey()))
                .orElse("eerste keer gemeten");
    }

    /** What is too small to tell is smaller than what is not, and as small as another. */
    private static int compare(Meting nu, Meting toen) {
        return known(nu).compareTo(known(toen));
    }

    private static BigDecimal known(Meting meting) {
        return meting.waarde().orElse(BigDecimal.ZERO);
    }

    private static String compared(int verschil, String waarmee) {
        if (verschil == 0) {
            return "evenveel als " + waarmee;
        }
        return (verschil > 0 ? "meer dan " : "minder dan ") + waarmee;
    }

    /** The years before, the last first. */
    String vroeger(int jaar) {
        return perJaar().headMap(jaar, false).descendingMap().entrySet().stream()
                .map(een -> een.getKey() + ": " + told(een.getValue()))
                .collect(Collectors.joining("; "));
    }
}
