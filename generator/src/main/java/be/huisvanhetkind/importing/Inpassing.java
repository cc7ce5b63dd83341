package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Understanding;
import be.huisvanhetkind.content.findings.VeldOnbekend;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.content.kinds.RefKind;
import be.huisvanhetkind.content.kinds.TextKind;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.findings.CelAndersGelezen.Reden;
import be.huisvanhetkind.importing.voorstel.Dagnummer;
import be.huisvanhetkind.importing.voorstel.Opmaak;
import be.huisvanhetkind.importing.voorstel.Waarde;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.rules.verwijzing.VerwijzingOnbekend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes of a value what its field can hold, the way {@code check --fix} understands it: only what
 * can mean nothing else. What does not fit is lost to the field and kept beside it.
 */
final class Inpassing {
    /** Between hours of one day and of another. */
    private static final Pattern HOURS =
            Pattern.compile(" *(?:[;\\n|]|,(?= *(?:ma|di|wo|do|vr|za|zo|elke|iedere)))+ *");

    private final Begrippen begrippen;
    private final Verwijzer verwijzer;
    private final Waarde from;
    private final Verlies verlies;
    private boolean isAangevuld;

    Inpassing(Begrippen begrippen, Verwijzer verwijzer, Waarde from, Verlies verlies) {
        this.begrippen = begrippen;
        this.verwijzer = verwijzer;
        this.from = from;
        this.verlies = verlies;
    }

    /** Whether something had to be filled in of which the source says nothing. */
    boolean isAangevuld() {
        return isAangevuld;
    }

    /** What the field holds; nothing when it can hold nothing of it. */
    Optional<Node> fit(Kind<?> kind, Node node) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (kind instanceof ListKind<?> list) {
            return list(list, node);
        }
        if (kind instanceof GroupKind<?> && node instanceof Mapping group) {
            return group(kind, group);
        }
        if (node instanceof Scalar scalar) {
            return kind instanceof RefKind<?> ref ? ref(ref, scalar) : scalar(kind, scalar);
        }
        return accepts(kind, node) ? Optional.of(node) : lost(kind, node);
    }

    private Optional<Node> list(ListKind<?> list, Node node) {
        if (node instanceof Scalar scalar) {
            Optional<Node> whole = understood(list, scalar);
            boolean isOne = list.kind() instanceof RefKind<?> || list.kind() instanceof TextKind;
            if (whole.isPresent() && !isOne) {
                return whole;
            }
        }
        List<Node> items =
                parts(list.kind(), node).flatMap(item -> fit(list.kind(), item).stream()).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Sequence(node.place(), items));
    }

    /** Texts of one cell. */
    private static Stream<Node> parts(Kind<?> kind, Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream();
        }
        boolean isGroup = kind instanceof GroupKind<?>;
        return node instanceof Scalar scalar
                ? Stream.of(scalar.text().split(isGroup ? "[;\\n|]" : "[;,\\n|]"))
                        .map(part -> scalar.with(part.strip()))
                : Stream.of(node);
    }

    private Optional<Node> group(Kind<?> kind, Mapping group) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : group.entries()) {
            Optional<Field<?>> field = find(kind.group(), entry.key().text());
            if (field.isEmpty()) {
                verlies.keep(from, entry.value(), unknown(entry, kind));
            } else {
                fit(field.get().kind(), entry.value())
                        .ifPresent(value -> entries.add(new Entry(entry.key(), value)));
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Mapping whole = completed(kind.group(), new Mapping(group.place(), entries, false));
        return accepts(kind, whole) ? Optional.of(whole) : lost(kind, whole);
    }

    private static Finding unknown(Entry entry, Kind<?> kind) {
        return VeldOnbekend.of(entry.key(), kind.group().stream().<String>map(Field::key).toList());
    }

    private static Optional<Field<?>> find(List<Field<?>> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** With an example of what must be there. */
    private Mapping completed(List<Field<?>> fields, Mapping group) {
        List<Entry> entries = new ArrayList<>(group.entries());
        for (Field<?> field : fields) {
            boolean isThere =
                    entries.stream().anyMatch(one -> one.key().text().equals(field.key()));
            if (field.required() && !isThere) {
                Scalar key = new Scalar(group.place(), field.key());
                sample(field, group).map(value -> new Entry(key, value)).ifPresent(entries::add);
            }
        }
        return new Mapping(group.place(), entries, false);
    }

    private Optional<Node> sample(Field<?> field, Mapping group) {
        isAangevuld = true;
        return field.kind().sample(new Scalar(group.place(), field.help()), reading());
    }

    private Optional<Node> ref(RefKind<?> kind, Scalar scalar) {
        Optional<Node> found = verwijzer.find(kind.type(), scalar.text()).map(scalar::with);
        return found.isPresent() ? found : lost(unknown(kind, scalar), scalar);
    }

    private static Finding unknown(RefKind<?> kind, Scalar scalar) {
        String soort = Item.soortnaam(kind.type());
        return new VerwijzingOnbekend(scalar.place(), soort, scalar.text(), List.of());
    }

    private Optional<Node> scalar(Kind<?> kind, Scalar scalar) {
        Scalar clean =
                kind instanceof TextKind ? words(scalar) : scalar.with(scalar.text().strip());
        return understood(kind, clean)
                .or(() -> hours(kind, clean))
                .or(() -> serial(kind, clean))
                .or(() -> shortened(kind, clean))
                .or(() -> lost(kind, clean));
    }

    private Scalar words(Scalar scalar) {
        String words = Opmaak.words(scalar.text());
        if (Opmaak.isHtml(scalar.text())) {
            verlies.changed(from, scalar, Reden.OPMAAK, words);
        }
        return scalar.with(words);
    }

    private Optional<Node> understood(Kind<?> kind, Node node) {
        return Understanding.any(kind, node, reading()).filter(Meant::isSure).map(Meant::node);
    }

    /** Several of a group that says them in a list of its own: hours of several days. */
    private Optional<Node> hours(Kind<?> kind, Scalar scalar) {
        for (Field<?> field : kind.group()) {
            List<Node> parts =
                    Stream.of(HOURS.split(scalar.text())).<Node>map(scalar::with).toList();
            List<Node> fitted = parts.stream().flatMap(one -> part(field, one).stream()).toList();
            if (parts.size() > 1 && fitted.size() == parts.size()) {
                Entry entry =
                        new Entry(scalar.with(field.key()), new Sequence(scalar.place(), fitted));
                return Optional.of(new Mapping(scalar.place(), List.of(entry), false));
            }
        }
        return Optional.empty();
    }

    private Optional<Node> part(Field<?> field, Node part) {
        return field.kind() instanceof ListKind<?> list && list.kind() instanceof GroupKind<?>
                ? understood(list.kind(), part)
                : Optional.empty();
    }

    /** A day as a spreadsheet counts it. */
    private Optional<Node> serial(Kind<?> kind, Scalar scalar) {
        boolean isDay = kind.datatype() instanceof Datatype.Code code && isDay(code);
        Optional<Node> day =
                isDay
                        ? Dagnummer.of(scalar.text())
                                .map(scalar::with)
                                .flatMap(one -> understood(kind, one))
                        : Optional.empty();
        day.ifPresent(
                made -> verlies.changed(from, scalar, Reden.DAGNUMMER, ((Scalar) made).text()));
        return day;
    }

    private static boolean isDay(Datatype.Code code) {
        return code.equals(Datatype.Code.DATE) || code.equals(Datatype.Code.MOMENT);
    }

    /** As much of a long text as there is room for. */
    private Optional<Node> shortened(Kind<?> kind, Scalar scalar) {
        Optional<Node> cut =
                kind instanceof TextKind
                        ? kind.meant(scalar, reading())
                                .map(Meant::node)
                                .filter(one -> accepts(kind, one))
                        : Optional.empty();
        cut.ifPresent(
                one -> {
                    verlies.changed(from, scalar, Reden.TE_LANG, ((Scalar) one).text());
                    verlies.keep(from.kop(scalar), scalar);
                });
        return cut;
    }

    private Optional<Node> lost(Kind<?> kind, Node node) {
        Reading reading = reading();
        kind.read(node, reading);
        Finding why =
                reading.findings().stream()
                        .findFirst()
                        .orElse(new VormVerkeerd(node.place(), node.soort(), kind.description()));
        return lost(why, node);
    }

    private Optional<Node> lost(Finding why, Node node) {
        verlies.keep(from, node, why);
        return Optional.empty();
    }

    private boolean accepts(Kind<?> kind, Node node) {
        return Understanding.accepts(kind, node, reading());
    }

    private Reading reading() {
        return new Reading(begrippen, path -> Optional.empty());
    }
}
