package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.keuze.Keuze;
import java.util.List;
import java.util.Optional;

/** Waar het huis werkt (rij 6); uniek per huis, nooit groter dan de zorgregio. */
public record Werkingsgebied(
        Place place,
        Niveau niveau,
        List<Gemeente> gemeenten,
        List<String> wijken,
        Optional<String> zorgregio) {
    public Werkingsgebied {
        gemeenten = List.copyOf(gemeenten);
        wijken = List.copyOf(wijken);
    }

    /** Een deel van een gemeente, één gemeente of meer dan één. */
    public enum Niveau implements Keuze {
        INTRAGEMEENTELIJK,
        GEMEENTELIJK,
        INTERGEMEENTELIJK
    }

    /**
     * @param nis the five-digit code of Statbel
     */
    public record Gemeente(Place place, String naam, Optional<String> nis, List<String> postcodes) {
        public Gemeente {
            postcodes = List.copyOf(postcodes);
        }
    }
}
