package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.content.kinds.Notation;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.findings.CelAndersGelezen;
import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The first sheet of a workbook that holds something. */
public final class XlsxInvoer extends TabelInvoer {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final String OLD = "\u00d0\u00cf\u0011\u00e0";

    /** Days, months, years, hours: no amount has these. */
    private static final Pattern DATE =
            Pattern.compile("(?i)(?:\"[^\"]*\"|\\[[^\\]]*\\]|[^dmyhsjE\"\\[])*[dmyhsj].*");

    @Override
    public String naam() {
        return "een Excel-bestand (.xlsx)";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        String head = opdracht.head();
        if (head.startsWith(OLD)) {
            throw OnleesbareInvoer.of(
                    "“%s” is een oud Excel-bestand. Open het, en bewaar het als .xlsx.",
                    opdracht.name());
        }
        return opdracht.endsIn("xlsx") || opdracht.endsIn("xlsm") || head.startsWith("PK");
    }

    @Override
    void rows(Opdracht opdracht, Rijlezer lezer, Ontvanger to) throws IOException {
        Werkboek checked = Werkboek.of(opdracht);
        try (ReadableWorkbook workbook = new ReadableWorkbook(opdracht.bron().toFile(), OPTIONS)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                if (read(sheet, lezer)) {
                    others(sheets, sheet, to);
                    checked.samengevoegd(sheet.getIndex())
                            .forEach(one -> to.tell(merged(opdracht, sheet.getName(), one)));
                    return;
                }
            }
        } catch (IOException | ExcelReaderException broken) {
            throw broken(opdracht);
        }
    }

    private static OnleesbareInvoer broken(Opdracht opdracht) {
        return OnleesbareInvoer.of(
                "“%s” is geen Excel-bestand dat we kunnen lezen.", opdracht.name());
    }

    /** Whether there was something on it. */
    private static boolean read(Sheet sheet, Rijlezer lezer) throws IOException {
        boolean isFilled = false;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Tabelrij rij = row(sheet.getName(), all.next());
                isFilled |= !rij.isEmpty();
                if (!lezer.take(rij)) {
                    return isFilled;
                }
            }
        }
        return isFilled;
    }

    private static void others(List<Sheet> all, Sheet read, Ontvanger to) {
        List<String> rest = all.stream().filter(one -> one != read).map(Sheet::getName).toList();
        to.say("Gelezen: het blad “%s”.".formatted(read.getName()));
        if (!rest.isEmpty()) {
            to.say("Niet gelezen: %s.".formatted(String.join(", ", rest)));
        }
    }

    private static CelAndersGelezen merged(Opdracht opdracht, String blad, Werkboek.Vak vak) {
        Place place = opdracht.place(vak.rij(), vak.kolom());
        return new CelAndersGelezen(
                new Place(place.file() + "#" + blad, place.line(), place.column(), 0),
                "Cellen",
                Reden.SAMENGEVOEGD,
                vak.naam(),
                "alleen de eerste cel kreeg de waarde");
    }

    private static Tabelrij row(String blad, Row row) {
        List<Cel> cells = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            cells.add(row.getOptionalCell(at).map(XlsxInvoer::cell).orElse(Cel.of("")));
        }
        return new Tabelrij(blad, row.getRowNum(), cells);
    }

    /** A formula gives the value that was kept with it; without one it is its own text. */
    private static Cel cell(Cell cell) {
        String text = text(cell);
        if (cell.getType() != CellType.FORMULA && cell.getFormula() == null) {
            return Cel.of(text);
        }
        String formula = "=" + cell.getFormula();
        String said = text.isBlank() ? formula : text;
        return new Cel(said, formula, Optional.of(Reden.FORMULE));
    }

    /** As a person reads it: a number that is shown as a day is that day. */
    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.STRING || cell.getType() == CellType.ERROR) {
            return cell.getType() == CellType.ERROR ? "" : cell.getText();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Notation.yesNo(raw.equals("1") || raw.equalsIgnoreCase("true"));
        }
        Optional<BigDecimal> number = number(raw);
        if (number.isEmpty()) {
            return raw;
        }
        String format = cell.getDataFormatString();
        boolean isDay =
                format != null
                        && !format.equalsIgnoreCase("General")
                        && DATE.matcher(format).matches();
        return isDay ? moment(number.get()) : number.get().stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(String raw) {
        try {
            return Optional.of(new BigDecimal(raw));
        } catch (NumberFormatException text) {
            return Optional.empty();
        }
    }

    private static String moment(BigDecimal days) {
        long minutes = Math.round(days.doubleValue() * 24 * 60);
        LocalDateTime moment = LocalDateTime.of(1899, 12, 30, 0, 0).plusMinutes(minutes);
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return Notation.time(moment.toLocalTime());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Notation.date(moment.toLocalDate())
                : Notation.dateTime(moment);
    }
}
