package be.huisvanhetkind.dokter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Whether the clock can be right: a site says what there is today. */
final class Tijdklok implements Onderzoek {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** The program is no older. */
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);

    private static final int SOME_YEARS = 20;

    private static final Duration MARGIN = Duration.ofHours(1);

    @Override
    public String naam() {
        return "Klok";
    }

    @Override
    public Uitslag look(Werkplek plek) throws IOException {
        LocalDate today = LocalDate.ofInstant(plek.nu(), ZONE);
        String seen = "In Brussel is het %s.".formatted(today);
        if (today.isBefore(BEGIN) || today.isAfter(BEGIN.plusYears(SOME_YEARS))) {
            return Uitslag.wrong(
                    naam(), seen, "Dat kan niet. Zet de klok van deze computer juist.");
        }
        Optional<Path> later = later(plek);
        return later.isEmpty()
                ? Uitslag.good(naam(), seen)
                : Uitslag.warning(
                        naam(),
                        "%s Maar %s werd daarna bewaard.".formatted(seen, later.get()),
                        "Kijk de klok van deze computer na, of bewaar dat bestand opnieuw.");
    }

    private static Optional<Path> later(Werkplek plek) throws IOException {
        Instant limit = plek.nu().plus(MARGIN);
        for (Path file : Bestanden.in(plek.inhoud())) {
            if (Files.getLastModifiedTime(file).toInstant().isAfter(limit)) {
                return Optional.of(plek.inhoud().relativize(file));
            }
        }
        return Optional.empty();
    }
}
