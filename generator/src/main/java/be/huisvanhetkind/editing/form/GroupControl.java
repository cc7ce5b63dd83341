package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Several values that belong together. Fields nobody declared stay where they are. */
record GroupControl(List<Veld> velden) implements Control {
    private static final int FEW = 4;

    GroupControl {
        velden = List.copyOf(velden);
    }

    @Override
    public Optional<Filled> fill(Node written) {
        return written instanceof Mapping group ? Optional.of(fill(group)) : Optional.empty();
    }

    Filled.Group fill(Mapping group) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        velden.forEach(veld -> filled.put(veld.key(), veld.fill(group.find(veld.key()))));
        return new Filled.Group(filled);
    }

    @Override
    public Filled read(String name, FormData sent) {
        return group(name, sent);
    }

    Filled.Group group(String name, FormData sent) {
        Map<String, Filled> filled = new LinkedHashMap<>();
        velden.forEach(veld -> filled.put(veld.key(), veld.read(name + "." + veld.key(), sent)));
        return new Filled.Group(filled);
    }

    @Override
    public Node write(Filled filled, Optional<Node> before) {
        Filled.Group group = (Filled.Group) filled;
        Mapping was =
                before.filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .orElseGet(() -> new Mapping(Place.start(""), List.of(), false));
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : was.entries()) {
            Optional<Veld> veld = find(entry.key().text());
            if (veld.isEmpty()) {
                entries.add(entry);
            } else {
                veld.get()
                        .write(group.of(entry.key().text()), Optional.of(entry.value()))
                        .ifPresent(node -> entries.add(new Entry(entry.key(), node)));
            }
        }
        for (Veld veld : velden) {
            if (was.find(veld.key()).isEmpty()) {
                veld.write(group.of(veld.key()), Optional.empty())
                        .ifPresent(node -> entries.add(entry(veld.key(), node)));
            }
        }
        return new Mapping(was.place(), entries, was.isFlow());
    }

    private Optional<Veld> find(String key) {
        return velden.stream().filter(veld -> veld.key().equals(key)).findFirst();
    }

    private static Entry entry(String key, Node node) {
        return new Entry(new Scalar(Place.start(""), key), node);
    }

    /** What is filled in first. */
    @Override
    public String said(Filled filled) {
        Stream<String> said =
                filled instanceof Filled.Group group
                        ? velden.stream().map(veld -> veld.control().said(group.of(veld.key())))
                        : Stream.empty();
        return Control.few(said, FEW, " · ");
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Html draw(Spot spot, Filled filled) {
        Filled.Group group =
                filled instanceof Filled.Group present ? present : new Filled.Group(Map.of());
        return spot.sketch().fields(velden, spot.below(), group);
    }
}
