package be.huisvanhetkind.dokter;

import java.io.IOException;
import java.util.List;

/** Everything that is looked at, in order. A new one is one line here. */
public final class Onderzoeken {
    static final List<Onderzoek> ALL =
            List.of(
                    new Javaversie(),
                    new Geheugen(),
                    new Programmamap(),
                    new Huisbestand(),
                    new Schrijfrecht(),
                    new Gitmappen(),
                    new Tijdklok(),
                    new Lettertekens(),
                    new Sitenaam(),
                    new Hostbestanden(),
                    new Nachtwerk(),
                    new Schrijvers(),
                    new Bladeraar());

    private Onderzoeken() {}

    /** What is seen of each; one that cannot look says so and hinders no other. */
    public static List<Uitslag> of(Werkplek plek) {
        return ALL.stream().map(een -> look(een, plek)).toList();
    }

    static Uitslag look(Onderzoek een, Werkplek plek) {
        try {
            return een.look(plek);
        } catch (IOException | RuntimeException broken) {
            return Uitslag.wrong(
                    een.naam(),
                    "We konden dit niet nakijken: " + broken.getMessage(),
                    "Kijk of je de map en haar bestanden mag lezen.");
        }
    }
}
