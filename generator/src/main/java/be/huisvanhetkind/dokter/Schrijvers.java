package be.huisvanhetkind.dokter;

import be.huisvanhetkind.editing.AuthorsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Whether it can be told who may write for whom. */
final class Schrijvers implements Onderzoek {
    private static final String FILE = "schrijvers.yml";

    @Override
    public String naam() {
        return "Schrijvers";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        Path file = plek.huis().resolve(FILE);
        if (!Files.exists(file)) {
            return Uitslag.good(
                    naam(), "Er is geen schrijvers.yml. Dat is alleen nodig voor huis redactie.");
        }
        try {
            new AuthorsFile(file, true).read();
            return Uitslag.good(naam(), "In schrijvers.yml staat wie voor wie schrijft.");
        } catch (AuthorsFile.Onleesbaar wrong) {
            return Uitslag.wrong(
                    naam(),
                    Objects.requireNonNullElse(wrong.getMessage(), ""),
                    "Verbeter die regel. Zolang dat niet gebeurt, komt niemand binnen.");
        }
    }
}
