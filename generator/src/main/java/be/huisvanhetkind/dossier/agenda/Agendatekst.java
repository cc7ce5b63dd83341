package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.taal.Hoofdletter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What falls due as plain text, by month. */
public final class Agendatekst {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EE d/M", DUTCH);

    private Agendatekst() {}

    public static String of(Coordinatiejaar jaar, Dossier dossier) {
        LocalDate vandaag = dossier.vandaag();
        Map<String, List<Vervaldag>> perMaand = new LinkedHashMap<>();
        for (Vervaldag een : jaar.days(dossier)) {
            perMaand.computeIfAbsent(month(een, vandaag), maand -> new ArrayList<>()).add(een);
        }
        String body =
                perMaand.entrySet().stream()
                        .map(een -> "\n" + een.getKey() + "\n" + lines(een.getValue()))
                        .collect(Collectors.joining());
        return Coordinatiejaar.TITEL + "\n" + jaar.of(dossier).lead() + "\n" + body;
    }

    private static String month(Vervaldag een, LocalDate vandaag) {
        return een.isTeLaatOp(vandaag) ? "Te laat" : Hoofdletter.of(MAAND.format(een.dag()), "nl");
    }

    private static String lines(List<Vervaldag> dagen) {
        return dagen.stream().map(Agendatekst::line).collect(Collectors.joining());
    }

    private static String line(Vervaldag een) {
        String uur = een.van().map(van -> ", " + Vervaldag.UUR.format(van) + " uur").orElse("");
        return "  %-9s  %s%s\n".formatted(DAG.format(een.dag()), een.wat(), uur);
    }
}
