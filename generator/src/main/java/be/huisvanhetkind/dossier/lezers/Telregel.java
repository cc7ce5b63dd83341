package be.huisvanhetkind.dossier.lezers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of a table of a host: an address first, and last how often it was read. */
record Telregel(String gevraagd, long keren) {
    private static final int LONGEST = 12;

    /** Nothing when it is no such line. */
    static Optional<Telregel> of(String line) {
        char comma = line.indexOf(';') < 0 ? ',' : ';';
        return cells(line, comma).flatMap(Telregel::of);
    }

    private static Optional<List<String>> cells(String line, char comma) {
        try (Stream<CsvRecord> read =
                CsvReader.builder().fieldSeparator(comma).ofCsvRecord(line).stream()) {
            return read.findFirst().map(CsvRecord::getFields);
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Telregel> of(List<String> cells) {
        String adres = cells.get(0).strip().replace("\uFEFF", "");
        String keren = cells.get(cells.size() - 1).strip();
        return cells.size() > 1
                        && adres.matches("(?:https?://|/).*")
                        && keren.matches("\\d{1," + LONGEST + "}")
                ? Optional.of(new Telregel(adres, Long.parseLong(keren)))
                : Optional.empty();
    }
}
