package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;
import java.util.List;

/**
 * Waar een ingelezen bestand vandaan komt.
 *
 * @param bron the name of the list or the system
 * @param id what that calls it
 * @param nazien the fields of which the source said nothing, so that somebody has to fill them in
 */
public record Herkomst(Place place, String bron, String id, List<String> nazien) {
    public Herkomst {
        nazien = List.copyOf(nazien);
    }
}
