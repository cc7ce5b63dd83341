package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.editing.form.Opmerkingen;
import be.huisvanhetkind.editing.form.Opmerkingen.Remark;
import be.huisvanhetkind.editing.form.Places;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.format.Mended;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with a text somebody typed, by field. */
record Nagekeken(Werkstuk werk, String text, List<Finding> findings) {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::place);

    Nagekeken {
        findings = findings.stream().sorted(ORDER).toList();
    }

    /** Each with the field it is about. */
    Opmerkingen remarks() {
        Optional<Places> places = werk.front(text).map(Places::of);
        return new Opmerkingen(
                findings.stream()
                        .map(one -> remark(one, places.flatMap(all -> all.of(one))))
                        .toList());
    }

    private Remark remark(Finding finding, Optional<String> place) {
        return new Remark(finding, place, place.flatMap(at -> better(finding, at)));
    }

    private Optional<String> better(Finding finding, String place) {
        return finding.correction()
                .map(this::mended)
                .flatMap(werk::front)
                .map(Places::of)
                .flatMap(places -> places.text(place));
    }

    /** The text with the correction of one of them. */
    Optional<String> taken(int index) {
        return findings.stream()
                .skip(index)
                .findFirst()
                .flatMap(Finding::correction)
                .map(this::mended);
    }

    private String mended(Correction correction) {
        return Mended.with(text, List.of(correction));
    }
}
