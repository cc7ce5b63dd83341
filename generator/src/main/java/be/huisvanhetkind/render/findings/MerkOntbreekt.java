package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Op elke pagina staan de naam en het logo van het huis (LOGO-1). One finding for a template,
 * however many pages it makes.
 *
 * @param wat what is missing: "de naam" or "het logo"
 */
public record MerkOntbreekt(Place place, String wat) implements Finding {
    @Override
    public String message() {
        return "Op de pagina’s van dit sjabloon ontbreekt %s van het huis.".formatted(wat);
    }

    @Override
    public String hint() {
        return "Zet alles tussen <@p.blad> en </@p.blad>, en laat de kop in lib/pagina.ftlh zoals hij was.";
    }
}
