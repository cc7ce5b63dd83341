package be.huisvanhetkind.editing;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A list of who writes for which partner, {@code kompas: [naam, naam]}.
 *
 * @param needsMail whether everybody in it must be known by a mail address
 */
public record AuthorsFile(Path file, boolean needsMail) {
    private static final String MAIL = "[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]+";

    /** A list that cannot be read; the message is a Dutch sentence with the place in the file. */
    public static final class Onleesbaar extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Onleesbaar(String where, String sentence) {
            super(where + ": " + sentence);
        }
    }

    /**
     * Reads the list as it is now.
     *
     * @throws Onleesbaar at the first mistake
     */
    public Authors read() {
        List<Finding> findings = new ArrayList<>();
        SourceFile source =
                new SourceFile(file.toString(), new Address(List.of(file.toString())), file);
        Optional<Node> data = FrontMatter.readData(source, findings::add);
        for (Finding found : findings) {
            throw new Onleesbaar(found.place().toString(), found.message());
        }
        if (data.isEmpty() || !(data.get() instanceof Mapping partners)) {
            throw new Onleesbaar(file.toString(), "in deze lijst staan geen partners.");
        }
        return new Authors(people(partners));
    }

    private Map<String, List<String>> people(Mapping partners) {
        Map<String, List<String>> people = new TreeMap<>();
        Map<String, String> partnerOf = new HashMap<>();
        for (Mapping.Entry entry : partners.entries()) {
            List<String> names = new ArrayList<>();
            for (Scalar name : names(entry.value())) {
                require(name, entry.key().text(), partnerOf);
                names.add(name.text().strip());
            }
            people.put(entry.key().text(), names);
        }
        return people;
    }

    private void require(Scalar name, String partner, Map<String, String> partnerOf) {
        String text = name.text().strip().toLowerCase(Locale.ROOT);
        if (needsMail && !text.matches(MAIL)) {
            throw at(name.place(), "“%s” is geen mailadres.".formatted(name.text()));
        }
        String other = partnerOf.put(text, partner);
        if (other != null && !other.equals(partner)) {
            throw at(
                    name.place(),
                    "“%s” staat ook bij %s. Iemand schrijft voor één partner, of voor de coördinatie."
                            .formatted(name.text(), other));
        }
    }

    private static List<Scalar> names(Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream().flatMap(item -> names(item).stream()).toList();
        }
        if (node instanceof Scalar name) {
            return name.isEmpty() ? List.of() : List.of(name);
        }
        throw at(
                node.place(),
                "schrijf hier wie voor deze partner schrijft, zo: kompas: [naam, naam].");
    }

    private static Onleesbaar at(Place place, String sentence) {
        return new Onleesbaar(place.toString(), sentence);
    }
}
