package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.fields.Field;
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
                .flatMap(places -> places.text(place))
                .map(text -> said(text, place));
    }

    /** As people say what is written in a field: 143 months is “tot 12 jaar”. */
    private String said(String text, String place) {
        List<Field<?>> fields = werk.type().fields();
        String said = text;
        for (String key : place.split("\\.")) {
            Optional<Field<?>> found =
                    fields.stream().filter(field -> field.key().equals(key)).findFirst();
            if (found.isPresent()) {
                said = found.get().kind().say(text);
                fields = found.get().kind().group();
                fields = fields.isEmpty() ? found.get().kind().groups() : fields;
            }
        }
        return said;
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
