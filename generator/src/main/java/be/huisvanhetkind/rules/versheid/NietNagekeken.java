package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Minstens een keer per jaar leest iemand na of alles nog klopt (FRESH-2). */
public record NietNagekeken(Place place, LocalDate nazienVoor) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, NietNagekeken.class, NietNagekeken::check);

    static Stream<Finding> check(Huis huis) {
        return TeLaat.of(huis)
                .filter(een -> !een.isLang())
                .map(een -> new NietNagekeken(een.place(), een.nazienVoor()));
    }

    @Override
    public String message() {
        return "Iemand moest dit nakijken tegen %s.".formatted(nazienVoor);
    }

    @Override
    public String hint() {
        return "Lees de tekst na en bel als je twijfelt. Zet dan de dag van vandaag bij “nagekeken_op”. Kies ook een nieuwe dag bij “nazien_voor”, als dat er staat.";
    }
}
