package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Een sjabloon heeft een fout, en daardoor kunnen pagina's niet gemaakt worden. One finding,
 * however many pages need the template.
 *
 * @param reden what the template language says, in English and short
 */
public record SjabloonFout(Place place, String reden) implements Finding {
    @Override
    public String message() {
        return "In dit sjabloon zit een fout, zodat de pagina’s die het gebruiken niet gemaakt kunnen worden.";
    }

    @Override
    public String hint() {
        String motor = place.file().endsWith(".ftlh") ? "FreeMarker" : "Het sjabloon";
        return "Verbeter deze regel, of zet je laatste wijziging terug. %s zegt: “%s”."
                .formatted(motor, reden.replaceAll("[.:]+$", ""));
    }
}
