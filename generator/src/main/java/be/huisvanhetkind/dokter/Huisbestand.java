package be.huisvanhetkind.dokter;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is a house. */
final class Huisbestand implements Onderzoek {
    static final String FILE = "huis.yml";

    @Override
    public String naam() {
        return "Huis";
    }

    @Override
    public Uitslag look(Werkplek plek) throws IOException {
        Path file = plek.inhoud().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Uitslag.wrong(
                    naam(),
                    "Er is geen %s.".formatted(file),
                    "Ga naar de map van je huis, of begin er een: huis init.");
        }
        try {
            Files.readString(file);
        } catch (CharacterCodingException foreign) {
            return Uitslag.wrong(
                    naam(),
                    "%s is niet als UTF-8 bewaard.".formatted(file),
                    "Bewaar het bestand opnieuw, en kies daarbij UTF-8.");
        }
        return Uitslag.good(naam(), "Het huis staat in %s.".formatted(plek.huis()));
    }
}
