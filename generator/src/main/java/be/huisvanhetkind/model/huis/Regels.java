package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.keuze.Keuze;
import java.util.List;

/**
 * Hoe het huis zichzelf nakijkt: "regelluw, met ruimte voor lokale verschillen" (rij 4).
 *
 * @param set the demands that hold
 * @param vormen what counts as a form of offer, because the decree does not say (rij 9)
 * @param keuzes the houses whose own choices hold here too
 * @param wegingen the rules this house takes more or less seriously
 */
public record Regels(
        Regelset set, Vormtelling vormen, List<Voorbeeldhuis> keuzes, List<Weging> wegingen) {
    /** What holds when {@code huis.yml} says nothing. */
    public static final Regels GEWOON =
            new Regels(Regelset.VLAANDEREN_2014, Vormtelling.AANBODSVORM, List.of(), List.of());

    public Regels {
        keuzes = List.copyOf(keuzes);
        wegingen = List.copyOf(wegingen);
    }

    /** Een huis waarvan een ander huis de keuzes overneemt. */
    public enum Voorbeeldhuis implements Keuze {
        DIEST
    }

    /** Een stel eisen met een naam. */
    public enum Regelset implements Keuze {
        /** The conditions of the decree of 2014 and its subsidy, and the demands on any site. */
        VLAANDEREN_2014,
        /** Only the demands on any site, for a network that does not seek recognition. */
        BASIS
    }

    /** Wat telt als een vorm van aanbod: de zeven aanbodsvormen, of de soorten organisaties. */
    public enum Vormtelling implements Keuze {
        AANBODSVORM,
        ORGANISATIETYPE
    }

    /** Hoe zwaar een regel weegt. */
    public enum Gewicht implements Keuze {
        UIT,
        WAARSCHUWING,
        FOUT
    }

    /**
     * Een regel die in dit huis anders weegt.
     *
     * @param regel the code of the rule; it may not exist, which is for a rule to say
     * @param reden why; shown with every report
     */
    public record Weging(Place place, String regel, Gewicht gewicht, String reden) {}
}
