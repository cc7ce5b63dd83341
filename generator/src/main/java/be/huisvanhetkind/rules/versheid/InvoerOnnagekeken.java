package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Wat {@code huis import} zelf invulde, kijkt iemand na voor het op de site komt. */
public record InvoerOnnagekeken(Place place, List<String> velden) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FIXED, InvoerOnnagekeken.class, InvoerOnnagekeken::check);

    public InvoerOnnagekeken {
        velden = List.copyOf(velden);
    }

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream().map(Item::fiche).flatMap(InvoerOnnagekeken::check);
    }

    private static Stream<Finding> check(Fiche fiche) {
        return fiche.herkomst().stream()
                .filter(herkomst -> fiche.publicatie().status() == Status.GEPUBLICEERD)
                .filter(herkomst -> !herkomst.nazien().isEmpty())
                .map(herkomst -> new InvoerOnnagekeken(herkomst.place(), herkomst.nazien()));
    }

    @Override
    public String message() {
        return "Dit is ingelezen, en niemand keek na wat we zelf invulden: %s."
                .formatted(String.join(", ", velden));
    }

    @Override
    public String hint() {
        return "Kijk elk van die velden na, en haal zijn naam daarna weg bij “nazien”, onder “herkomst”.";
    }
}
