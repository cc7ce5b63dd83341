package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * Wat rond het huis ligt (rij 6): the other houses, and which municipalities belong together.
 *
 * @param huizen from {@code content/omgeving/andere-huizen.yml}; this house may be among them
 * @param zorgregios from {@code content/omgeving/zorgregios.yml}
 */
public record Omgeving(List<AnderHuis> huizen, List<Zorgregio> zorgregios) {
    /** Nothing is known. */
    public static final Omgeving ONBEKEND = new Omgeving(List.of(), List.of());

    public Omgeving {
        huizen = List.copyOf(huizen);
        zorgregios = List.copyOf(zorgregios);
    }

    /** Een ander Huis van het Kind, en waar het werkt. */
    public record AnderHuis(String naam, Optional<String> website, Werkingsgebied gebied) {}

    /**
     * Een zorgregio, niveau kleine stad.
     *
     * @param gemeenten the names of its municipalities
     */
    public record Zorgregio(Place place, String naam, List<String> gemeenten) {
        public Zorgregio {
            gemeenten = List.copyOf(gemeenten);
        }
    }
}
