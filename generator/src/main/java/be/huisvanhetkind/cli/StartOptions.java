package be.huisvanhetkind.cli;

import be.huisvanhetkind.begin.Startvraag;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The answers that were given with {@code huis init}. */
final class StartOptions {
    @Option(
            names = "--naam",
            paramLabel = "NAAM",
            description = "De naam van het huis, zoals op elke pagina.")
    private Optional<String> naam = Optional.empty();

    @Option(
            names = "--gemeente",
            paramLabel = "GEMEENTE",
            description =
                    "Een gemeente met haar postcodes: “Steenhove: 3285, 3286”. Mag meer dan één keer.")
    private List<String> gemeenten = List.of();

    @Option(
            names = "--vorm",
            paramLabel = "VORM",
            description =
                    "fysiek (er is een gebouw), virtueel (een netwerk zonder gebouw) of beide.")
    private Optional<String> vorm = Optional.empty();

    @Option(
            names = "--telefoon",
            paramLabel = "NUMMER",
            description = "Het nummer van het onthaal.")
    private Optional<String> telefoon = Optional.empty();

    @Option(names = "--mail", paramLabel = "ADRES", description = "Het mailadres van het onthaal.")
    private Optional<String> mail = Optional.empty();

    @Option(
            names = "--kleuren",
            paramLabel = "KLEUREN",
            description = "Een donkere en een lichte kleur: “#1d4e68,#f2b84b”.")
    private Optional<String> kleuren = Optional.empty();

    @Option(
            names = "--partner",
            paramLabel = "NAAM",
            description = "De eerste partner: de gemeente of de stad.")
    private Optional<String> partner = Optional.empty();

    /** The answers that are there; one that is not good is a broken call. */
    Map<Startvraag, String> given() {
        Map<Startvraag, String> given = new EnumMap<>(Startvraag.class);
        for (Startvraag vraag : Startvraag.values()) {
            answer(vraag)
                    .ifPresent(
                            answer -> {
                                vraag.objection(answer).ifPresent(wrong -> refuse(vraag, wrong));
                                given.put(vraag, answer);
                            });
        }
        return given;
    }

    private Optional<String> answer(Startvraag vraag) {
        return switch (vraag) {
            case NAAM -> naam;
            case GEMEENTE ->
                    Optional.of(String.join("; ", gemeenten)).filter(all -> !all.isEmpty());
            case VORM -> vorm;
            case TELEFOON -> telefoon;
            case MAIL -> mail;
            case KLEUREN -> kleuren;
            case PARTNER -> partner;
        };
    }

    private static void refuse(Startvraag vraag, String wrong) {
        throw new BrokenCall("--%s: %s".formatted(vraag.id(), wrong));
    }
}
