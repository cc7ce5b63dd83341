package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.findings.VeldOntbreekt;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which field of a file something is about. */
public final class Places {
    private final FrontMatter front;
    private final List<Spoken> all = new ArrayList<>();

    /** A piece of a file under the names and numbers that lead to it. */
    private record Spoken(String path, Place place, Node node) {}

    private Places(FrontMatter front) {
        this.front = front;
        add("", front.kop().entries());
        all.sort(Comparator.comparing(Spoken::place));
    }

    public static Places of(FrontMatter front) {
        return new Places(front);
    }

    private void add(String before, List<Entry> entries) {
        for (Entry entry : entries) {
            String path = before + entry.key().text();
            all.add(new Spoken(path, entry.key().place(), entry.value()));
            add(path, entry.value());
        }
    }

    private void add(String path, Node node) {
        all.add(new Spoken(path, node.place(), node));
        if (node instanceof Mapping group) {
            add(path + ".", group.entries());
        } else if (node instanceof Sequence list) {
            for (int at = 0; at < list.items().size(); at++) {
                Node item = list.items().get(at);
                boolean isGroup = item instanceof Mapping;
                add(isGroup ? path + "." + at : path, item);
            }
        }
    }

    /** The field a finding is about; nothing when it is about the file as a whole. */
    public Optional<String> of(Finding finding) {
        Finding plain = finding instanceof Corrected corrected ? corrected.finding() : finding;
        if (plain instanceof VeldOntbreekt missing) {
            return Optional.of(
                    named(missing).orElseGet(() -> group(missing.place()) + missing.veld()));
        }
        if (finding.place().line() >= front.bodyLine()) {
            return Optional.of(Formulier.TEKST);
        }
        return finding.place().line() < 2
                ? Optional.empty()
                : all.stream()
                        .filter(one -> one.place().compareTo(finding.place()) <= 0)
                        .reduce((one, later) -> later)
                        .map(Spoken::path);
    }

    /** A field of which only the name is written. */
    private Optional<String> named(VeldOntbreekt missing) {
        return all.stream()
                .filter(one -> one.place().equals(missing.place()))
                .map(Spoken::path)
                .filter(path -> path.replaceAll(".*\\.", "").equals(missing.veld()))
                .findFirst();
    }

    /** The group that begins somewhere, with a dot behind it; the file itself has no name. */
    private String group(Place place) {
        return all.stream()
                .filter(one -> one.node() instanceof Mapping && one.node().place().equals(place))
                .filter(one -> one.place().equals(place))
                .reduce((one, deeper) -> deeper)
                .map(one -> one.path() + ".")
                .orElse("");
    }

    /** The text that stands at a path; nothing when it is no text, or is not there. */
    public Optional<String> text(String path) {
        return all.stream()
                .filter(one -> one.path().equals(path) && one.node() instanceof Scalar)
                .map(one -> ((Scalar) one.node()).text())
                .reduce((one, later) -> later);
    }
}
