package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import java.util.Locale;

/** Een oud adres is dat van een pagina van deze site: it never leads from or to somewhere else. */
public record OudAdresOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen adres van een pagina van deze site.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf het zonder de naam van de site, met een schuine streep vooraan en achteraan: %s."
                .formatted(corrected());
    }

    private String corrected() {
        String path =
                tekst.toLowerCase(Locale.ROOT)
                        .replaceFirst("^[a-z]+://[^/]*", "")
                        .replaceFirst("[?#].*", "")
                        .replaceFirst("(?:index)?\\.html?$", "")
                        .replaceAll("[^a-z0-9/]+", "-")
                        .replaceAll("/+", "/")
                        .replaceAll("^/|/$", "");
        return path.matches("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*")
                ? "/" + path + "/"
                : "/aanbod/praatcafe/";
    }
}
