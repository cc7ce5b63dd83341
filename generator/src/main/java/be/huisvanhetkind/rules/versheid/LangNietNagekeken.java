package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Wat al lang niet nagekeken is, staat niet op de site alsof het klopt (FRESH-2). */
public record LangNietNagekeken(Place place, LocalDate nazienVoor, boolean weg) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, LangNietNagekeken.class, LangNietNagekeken::check);

    static Stream<Finding> check(Huis huis) {
        return TeLaat.of(huis)
                .filter(TeLaat::isLang)
                .map(een -> new LangNietNagekeken(een.place(), een.nazienVoor(), een.isWeg()));
    }

    @Override
    public String message() {
        return weg
                ? "Iemand moest dit nakijken tegen %s. Daarom staat het niet meer op de site."
                        .formatted(nazienVoor)
                : "Iemand moest dit nakijken tegen %s. Dat is meer dan %d dagen geleden."
                        .formatted(nazienVoor, TeLaat.LANG);
    }

    @Override
    public String hint() {
        return "Lees de tekst na en zet de dag van vandaag bij “nagekeken_op”. Weet niemand of het nog klopt? Zet dan “status: gearchiveerd”.";
    }
}
