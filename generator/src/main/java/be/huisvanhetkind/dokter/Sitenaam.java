package be.huisvanhetkind.dokter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the house says where its site stands; read as a line, for the house may be broken. */
final class Sitenaam implements Onderzoek {
    private static final Pattern LINE =
            Pattern.compile("(?m)^website:[ \\t]*[\"']?(https?://[^\\s\"']+)");

    @Override
    public String naam() {
        return "Website";
    }

    @Override
    public Uitslag look(Werkplek plek) throws IOException {
        Path file = plek.inhoud().resolve(Huisbestand.FILE);
        String text =
                Files.isRegularFile(file)
                        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        : "";
        Matcher found = LINE.matcher(text);
        return found.find()
                ? Uitslag.good(naam(), "De site staat op %s.".formatted(found.group(1)))
                : Uitslag.warning(
                        naam(),
                        "In huis.yml staat niet waar de site komt.",
                        "Weet je het al? Schrijf “website:” met het adres. Dan zijn er ook feeds, QR-codes en een plaatje om te delen.");
    }
}
