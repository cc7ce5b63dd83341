package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values with a sign between them, in any of the usual letters. */
public final class CsvInvoer extends TabelInvoer {
    private static final List<String> ENDS = List.of("csv", "tsv", "txt", "tab");

    /** What a spreadsheet would work out: not a number, and not a telephone number. */
    private static final Pattern FORMULA = Pattern.compile("(?s)=.*|[+@-](?![\\d\\s(./-]*$).+");

    /** What our own tables put before such a cell. */
    private static final Pattern MARKED =
            Pattern.compile("(?s)'[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    @Override
    public String naam() {
        return "een CSV-bestand";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        return ENDS.stream().anyMatch(opdracht::endsIn);
    }

    @Override
    void rows(Opdracht opdracht, Rijlezer lezer, Ontvanger to) throws IOException {
        Tekenset letters = Tekenset.of(opdracht);
        char between = Scheiding.of(letters, opdracht);
        to.say(
                "Gelezen als %s, met %s tussen de kolommen."
                        .formatted(letters.naam(), Scheiding.naam(between)));
        try (Reader reader = letters.open(opdracht.bron());
                CsvReader<CsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(between)
                                .skipEmptyLines(false)
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .allowExtraCharsAfterClosingQuote(true)
                                .ofCsvRecord(reader)) {
            int number = 0;
            for (CsvRecord line : csv) {
                number++;
                List<Cel> cells = line.getFields().stream().map(CsvInvoer::cell).toList();
                if (!lezer.take(new Tabelrij("", number, cells))) {
                    return;
                }
            }
        } catch (CsvParseException broken) {
            throw OnleesbareInvoer.of(
                    "“%s” is geen goede tabel: misschien ontbreekt ergens een aanhalingsteken.",
                    opdracht.name());
        }
    }

    private static Cel cell(String text) {
        String said = MARKED.matcher(text).matches() ? text.substring(1) : text;
        boolean isFormula = FORMULA.matcher(text.strip()).matches();
        return new Cel(said, said, isFormula ? Optional.of(Reden.FORMULE) : Optional.empty());
    }
}
