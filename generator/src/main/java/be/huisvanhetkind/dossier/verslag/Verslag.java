package be.huisvanhetkind.dossier.verslag;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one report says.
 *
 * @param naam in its address, {@code [a-z0-9-]+}
 * @param lead what it is about and what it comes to, in one or two sentences
 * @param kerncijfers the numbers that count; the first also stands on the first page of the dossier
 * @param werkpunten what somebody must do
 * @param isIntern whether it is only for the coordination; else its sheet may be sent to others
 */
public record Verslag(
        String naam,
        String titel,
        String lead,
        List<Kerncijfer> kerncijfers,
        List<Werkpunt> werkpunten,
        List<Verslagdeel> delen,
        boolean isIntern) {
    public Verslag {
        kerncijfers = List.copyOf(kerncijfers);
        werkpunten = List.copyOf(werkpunten);
        delen = List.copyOf(delen);
    }

    /** One that is only for the coordination. */
    public Verslag(
            String naam,
            String titel,
            String lead,
            List<Kerncijfer> kerncijfers,
            List<Werkpunt> werkpunten,
            List<Verslagdeel> delen) {
        this(naam, titel, lead, kerncijfers, werkpunten, delen, true);
    }

    /** Its tables, in their order. */
    public Stream<Rooster> roosters() {
        return delen.stream().filter(Rooster.class::isInstance).map(Rooster.class::cast);
    }

    /**
     * A number that counts.
     *
     * @param waarde as it is read: "5 van 6"
     */
    public record Kerncijfer(String waarde, String wat) {}
}
