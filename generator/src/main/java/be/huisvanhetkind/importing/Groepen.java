package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts values of one field together. */
final class Groepen {
    private Groepen() {}

    /** {@code contact.telefoon} as a group {@code contact} with a telephone in it. */
    static Waarde deepened(Waarde waarde, boolean isList) {
        int dot = waarde.veld().indexOf('.');
        if (dot < 0) {
            return waarde;
        }
        String[] keys = waarde.veld().substring(dot + 1).split("\\.");
        Node node = waarde.node();
        for (int at = keys.length - 1; at >= 0; at--) {
            Entry entry = new Entry(new Scalar(node.place(), keys[at]), node);
            node = new Mapping(node.place(), List.of(entry), false);
        }
        Node whole = isList ? new Sequence(node.place(), List.of(node)) : node;
        return new Waarde(waarde.veld().substring(0, dot), waarde.koppen(), whole);
    }

    static Waarde merged(Waarde one, Waarde other) {
        Map<Place, String> koppen = new LinkedHashMap<>(one.koppen());
        other.koppen().forEach((place, kop) -> koppen.merge(place, kop, Groepen::together));
        return new Waarde(one.veld(), koppen, merged(one.node(), other.node()));
    }

    private static String together(String one, String other) {
        return one.equals(other) ? one : one + ", " + other;
    }

    private static Node merged(Node one, Node other) {
        if (one instanceof Mapping first && other instanceof Mapping second) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            Stream.concat(first.entries().stream(), second.entries().stream())
                    .forEach(entry -> entries.merge(entry.key().text(), entry, Groepen::merged));
            return new Mapping(first.place(), List.copyOf(entries.values()), false);
        }
        if (one instanceof Sequence first && other instanceof Sequence second) {
            boolean areGroups = isOneGroup(first) && isOneGroup(second);
            return areGroups
                    ? new Sequence(
                            first.place(),
                            List.of(merged(first.items().get(0), second.items().get(0))))
                    : new Sequence(
                            first.place(),
                            Stream.concat(first.items().stream(), second.items().stream())
                                    .toList());
        }
        if (one instanceof Scalar first && other instanceof Scalar second) {
            return first.with((first.text() + " " + second.text()).strip());
        }
        return other instanceof Scalar ? one : other;
    }

    private static Entry merged(Entry one, Entry other) {
        return new Entry(one.key(), merged(one.value(), other.value()));
    }

    private static boolean isOneGroup(Sequence list) {
        return list.items().size() == 1 && list.items().get(0) instanceof Mapping;
    }
}
