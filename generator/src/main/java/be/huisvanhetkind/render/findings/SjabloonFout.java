package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;

/**
 * Een sjabloon heeft een fout, en daardoor kan een pagina niet gemaakt worden.
 *
 * @param pagina the address of the page
 * @param reden what the template language says, in English and short
 */
public record SjabloonFout(Place place, String pagina, String reden) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "De pagina %s kan niet gemaakt worden: er zit een fout in het sjabloon."
                .formatted(pagina);
    }

    @Override
    public String hint() {
        return "Verbeter deze regel, of zet je laatste wijziging terug. FreeMarker zegt: “%s”."
                .formatted(reden.replaceAll("[.:]+$", ""));
    }
}
