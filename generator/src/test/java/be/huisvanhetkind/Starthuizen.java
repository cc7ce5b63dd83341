package be.huisvanhetkind;

import be.huisvanhetkind.begin.Starthuis;
import be.huisvanhetkind.begin.Startmap;
import be.huisvanhetkind.begin.Startvraag;
import be.huisvanhetkind.beoordeling.Gastheer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Houses that begin, of people who answer in many ways. */
final class Starthuizen {
    private static final Map<Startvraag, List<String>> SAID =
            Map.of(
                    Startvraag.NAAM,
                    List.of(
                            "Huis van het Kind Steenhove",
                            "Huis van het Kind 's-Gravenvoeren: \"de Poort\"",
                            "Huis van het Kind A",
                            "Hûis fön Kïnd & Co <nu>",
                            "- # @partner@ [x] {y} 'z'",
                            "yes",
                            "Huis van het Kind Kouterberg, Elsakker, Vrebos, Webbelaar en Klaarbeek",
                            "بيت الطفل في المدينة",
                            "no: ~",
                            "12345"),
                    Startvraag.GEMEENTE,
                    List.of(
                            "Steenhove: 3285, 3286",
                            "'s-Gravenvoeren: 3798; Sint-Martens-Voeren: 3790",
                            "As: 3665",
                            "Kouterberg: 3073; Elsakker: 3074; Vrebos: 3075; Webbelaar aan de lange rivier: 3076; Klaarbeek bij de oude molen: 3077",
                            "Ja: 3290",
                            "On: 6900 6901"),
                    Startvraag.VORM,
                    List.of("fysiek", "virtueel", "beide"),
                    Startvraag.TELEFOON,
                    List.of("013 00 16 00", "+32 13 00 16 00", "0470/12.34.56", "1712"),
                    Startvraag.MAIL,
                    List.of("hallo@steenhove.example", "h+k_1.x@a-b.steenhove.example"),
                    Startvraag.KLEUREN,
                    List.of("#1d4e68,#f2b84b", "#000000 #FFFFFF", "#5B2333;#f4b942"),
                    Startvraag.PARTNER,
                    List.of(
                            "Gemeente Steenhove",
                            "Con",
                            "index",
                            "partner",
                            "Stad 's-Gravenvoeren: dienst \"Gezin\" # 1",
                            "بلدية",
                            "LPT1",
                            "_voorbeelden",
                            "Gemeente en OCMW Kouterberg, samen met alle andere gemeenten van de streek",
                            "nee",
                            "aanbod"));

    private Starthuizen() {}

    /** So many that every answer is given, in ever other company. */
    static Stream<Map<Startvraag, String>> all() {
        return IntStream.range(0, 60).mapToObj(Starthuizen::answers);
    }

    private static Map<Startvraag, String> answers(int number) {
        Map<Startvraag, String> answers = new EnumMap<>(Startvraag.class);
        for (Startvraag vraag : Startvraag.values()) {
            List<String> said = SAID.getOrDefault(vraag, List.of());
            answers.put(vraag, said.get((number + number / 7 * vraag.ordinal()) % said.size()));
        }
        return answers;
    }

    /** The usual answers: the example of each question. */
    static Map<Startvraag, String> usual() {
        Map<Startvraag, String> answers = new EnumMap<>(Startvraag.class);
        for (Startvraag vraag : Startvraag.values()) {
            answers.put(vraag, vraag.voorbeeld());
        }
        return answers;
    }

    /** The content of a house that begins in an empty folder. */
    static Path write(Path root, Map<Startvraag, String> answers) {
        try {
            Startmap.write(
                    root, Starthuis.of(answers, Optional.of(Gastheer.GITHUB), RealHouse.TODAY));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return root.resolve("content");
    }
}
