package be.huisvanhetkind.importing.tabel;

import java.util.List;

/**
 * A row of a table.
 *
 * @param blad the sheet; empty when there is but one
 * @param nummer from 1, as a spreadsheet counts
 */
record Tabelrij(String blad, int nummer, List<Cel> cellen) {
    Tabelrij {
        cellen = List.copyOf(cellen);
    }

    boolean isEmpty() {
        return cellen.stream().allMatch(Cel::isEmpty);
    }

    /** What stands in a column; empty when the row is shorter. */
    String text(int index) {
        return index < cellen.size() ? cellen.get(index).text().strip() : "";
    }

    List<String> texts() {
        return cellen.stream().map(cel -> cel.text().strip()).toList();
    }
}
