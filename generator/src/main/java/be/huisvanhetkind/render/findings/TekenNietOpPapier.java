package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/** Wat op een flyer of een deelbeeld komt, heeft letters die daar bestaan. */
public record TekenNietOpPapier(Place place, String teken) implements Warning {
    @Override
    public String message() {
        return "Het teken “%s” bestaat niet op papier: op een flyer staat er “#”, en een deelbeeld blijft er leeg."
                .formatted(teken);
    }

    @Override
    public String hint() {
        return "Laat “%s” weg, of schrijf het als woord met letters zoals deze.".formatted(teken);
    }
}
