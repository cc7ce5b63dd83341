package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.findings.VeldOnbekend;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one group that it has no field for, and what each of them was meant to be. */
final class Strays {
    private final List<Field<?>> fields;
    private final Mapping mapping;
    private final Reading reading;
    private final List<Entry> strays = new ArrayList<>();
    private final List<VeldOnbekend> unknown = new ArrayList<>();
    private final Set<String> claimed = new HashSet<>();

    Strays(List<Field<?>> fields, Mapping mapping, Reading reading) {
        this.fields = fields;
        this.mapping = mapping;
        this.reading = reading;
    }

    void add(Entry entry) {
        strays.add(entry);
        unknown.add(VeldOnbekend.of(entry.key(), keys()));
    }

    private List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    /** Whether one of them stands for a field. */
    boolean mayMean(String key) {
        return claimed.contains(key) || unknown.stream().anyMatch(one -> one.mayMean(key));
    }

    /** Those that belong together are told once. */
    void report() {
        for (int at = 0; at < strays.size(); ) {
            int mark = reading.mark();
            reading.report(unknown.get(at));
            int end = together(at);
            correction(at, end).ifPresent(better -> reading.correct(mark, better));
            at = end;
        }
    }

    /** Where the strays that mend with this one end: pieces of one text, fields of one group. */
    private int together(int at) {
        int end = at + 1;
        while (end < strays.size() && belongs(strays.get(at), strays.get(end), end - at)) {
            end++;
        }
        return end;
    }

    private boolean belongs(Entry first, Entry next, int distance) {
        boolean follows = index(next) == index(first) + distance;
        return follows && (isPiece(first) && isPiece(next) || group(first, next).isPresent());
    }

    /** The empty group just before two fields of it. */
    private Optional<Entry> group(Entry first, Entry last) {
        Optional<Entry> before = before(first).filter(entry -> entry.value().isEmpty());
        return before.filter(entry -> has(entry, first.key()) && has(entry, last.key()));
    }

    private boolean has(Entry group, Scalar key) {
        List<Field<?>> inside = find(group.key().text()).map(Stead::groupOf).orElse(List.of());
        return inside.stream().anyMatch(field -> field.key().equals(key.text()));
    }

    private Optional<Field<?>> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private Optional<Entry> before(Entry entry) {
        int at = index(entry);
        return at == 0 ? Optional.empty() : Optional.of(mapping.entries().get(at - 1));
    }

    private int index(Entry entry) {
        return mapping.entries().indexOf(entry);
    }

    private boolean isPiece(Entry entry) {
        return mapping.isFlow() && entry.value().isEmpty();
    }

    private Optional<Correction> correction(int at, int end) {
        Entry first = strays.get(at);
        Entry last = strays.get(end - 1);
        Optional<Entry> group = group(first, last);
        if (group.isPresent()) {
            claimed.add(group.get().key().text());
            return reading.manuscript().indent(group.get(), first, last);
        }
        if (isPiece(first)) {
            return joined(first, last, strays.subList(at, end));
        }
        return ages(first).or(() -> renamed(first)).or(() -> moved(first));
    }

    /** A text or a list that lost its marks between braces: {@code week: 2, 4}. */
    private Optional<Correction> joined(Entry first, Entry last, List<Entry> pieces) {
        Optional<Entry> before = before(first).filter(entry -> entry.value() instanceof Scalar);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(((Scalar) before.get().value()).text());
        pieces.forEach(piece -> text.append(", ").append(piece.key().text()));
        Scalar whole = before.get().key().with(text.toString());
        return find(before.get().key().text())
                .flatMap(field -> value(field, whole))
                .flatMap(value -> reading.manuscript().join(before.get(), last, value.node()));
    }

    /** A range of ages in one field. */
    private Optional<Correction> ages(Entry stray) {
        List<String> both = List.of("leeftijd_min", "leeftijd_max");
        if (!keys().containsAll(both) || !(stray.value() instanceof Scalar said)) {
            return Optional.empty();
        }
        Optional<Map<String, String>> ages = Ages.of(stray.key().text(), said.text());
        ages.ifPresent(known -> claimed.addAll(both));
        return ages.flatMap(known -> rewrite(stray, Stead.entries(said, known), true));
    }

    private Optional<Correction> rewrite(Entry stray, List<Entry> better, boolean isSure) {
        return reading.manuscript().rewrite(stray, mapping.isFlow(), new Rewrite(better, isSure));
    }

    /** Another name for a field that is not there yet. */
    private Optional<Correction> renamed(Entry stray) {
        Optional<Field<?>> field =
                name(stray.key().text(), keys()).flatMap(this::find).filter(this::isFree);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        claimed.add(field.get().key());
        if (Understanding.accepts(field.get().kind(), stray.value(), reading)) {
            return reading.manuscript().rename(stray.key(), field.get().key());
        }
        Optional<Meant> value = value(field.get(), stray.value());
        return value.flatMap(
                better -> rewrite(stray, List.of(entry(field.get(), better)), better.isSure()));
    }

    private static Entry entry(Field<?> field, Meant value) {
        return Stead.entry(field, value.node());
    }

    private Optional<Meant> value(Field<?> field, Node node) {
        return Understanding.any(field.kind(), node, reading);
    }

    private boolean isFree(Field<?> field) {
        return mapping.entries().stream()
                .noneMatch(entry -> entry.key().text().equals(field.key()));
    }

    /** The one name that is meant. */
    private static Optional<String> name(String typed, List<String> names) {
        Optional<String> other = Synonyms.of(typed).stream().filter(names::contains).findFirst();
        List<String> near = Nearest.to(typed, names);
        return other.or(() -> near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty());
    }

    /** A field of a group elsewhere in this one. */
    private Optional<Correction> moved(Entry stray) {
        Optional<Stead> stead = Stead.of(fields, stray.key().text());
        return mapping.isFlow() ? Optional.empty() : stead.flatMap(one -> moved(stray, one));
    }

    private Optional<Correction> moved(Entry stray, Stead stead) {
        Optional<Meant> value = value(stead.field(), stray.value());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        claimed.add(stead.group().key());
        Optional<Entry> group =
                mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(stead.group().key()))
                        .findFirst();
        return group.isPresent()
                ? into(group.get(), stray, stead, value.get())
                : made(stray, stead, value.get());
    }

    /** What is missed in the group is not made up: it is here. */
    private Optional<Correction> into(Entry group, Entry stray, Stead stead, Meant value) {
        Optional<Correction> better =
                reading.manuscript().move(stray, group, entry(stead.field(), value));
        better.ifPresent(known -> reading.found(stead.field().key(), known));
        return better;
    }

    private Optional<Correction> made(Entry stray, Stead stead, Meant value) {
        Entry group = stead.made(value.node());
        boolean isWhole = Understanding.accepts(stead.group().kind(), group.value(), reading);
        return rewrite(stray, List.of(group), value.isSure() && isWhole);
    }
}
