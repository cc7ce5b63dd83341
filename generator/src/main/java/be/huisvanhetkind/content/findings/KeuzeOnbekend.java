package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.List;

/** Een keuze is er een uit de lijst. */
public record KeuzeOnbekend(Place place, String tekst, List<String> keuzes) implements Finding {
    public KeuzeOnbekend {
        keuzes = List.copyOf(keuzes);
    }

    @Override
    public String message() {
        return "%s is hier geen keuze.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return Nearest.hint(
                tekst, keuzes, "Je kunt kiezen uit: %s.".formatted(String.join(", ", keuzes)));
    }
}
