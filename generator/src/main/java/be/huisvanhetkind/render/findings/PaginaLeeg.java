package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Een sjabloon gaf niets terug.
 *
 * @param pagina the address of the page
 */
public record PaginaLeeg(Place place, String pagina) implements Finding {
    @Override
    public String message() {
        return "De pagina %s is leeg.".formatted(pagina);
    }

    @Override
    public String hint() {
        return "Kijk of de naam van het sjabloon eindigt op .ftlh, en of er iets in staat.";
    }
}
