package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import java.util.List;

/** Een begrip staat in de begrippenlijst. */
public record BegripOnbekend(Place place, String tekst, String lijst, List<String> begrippen)
        implements Finding {
    public BegripOnbekend {
        begrippen = List.copyOf(begrippen);
    }

    /** The finding for a text that is no term of a list. */
    public static BegripOnbekend of(Scalar scalar, Lijst lijst, Begrippen begrippen) {
        List<String> ids = begrippen.of(lijst).stream().map(Begrip::id).toList();
        return new BegripOnbekend(scalar.place(), scalar.text(), lijst.id(), ids);
    }

    @Override
    public String message() {
        return "%s staat niet in de lijst “%s”.".formatted(Quote.of(tekst), lijst);
    }

    @Override
    public String hint() {
        return Nearest.hint(
                tekst,
                begrippen,
                "Kijk in content/begrippen/%s.yml welke woorden er zijn.".formatted(lijst));
    }
}
