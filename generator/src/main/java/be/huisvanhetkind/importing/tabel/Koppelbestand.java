package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Quoting;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A file that tells which column is which field, for a person to change. */
final class Koppelbestand {
    private static final String HEAD =
            """
            # Links staat een kolom van de lijst, rechts het veld waar ze in komt.
            # Het mag ook “tekst” zijn (wat onder de velden komt), “id” (waaraan we een rij herkennen),
            # “bewaren” (in geen veld, maar niet weg) of “weglaten”.
            """;

    private Koppelbestand() {}

    static String written(Kolommen kolommen) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("bron: ").append(kolommen.bron()).append('\n');
        text.append("soort: ").append(kolommen.velden().type().name()).append('\n');
        text.append("kolommen:\n");
        for (Kolom kolom : kolommen.kolommen()) {
            text.append("  %s: %s\n".formatted(Quoting.key(kolom.kop()), kolom.veld()));
        }
        return text.toString();
    }

    /** What it says is in the list. */
    static Optional<ContentType<?>> soort(Path file) {
        return ContentTypes.named(word(mapping(file), "soort", ""));
    }

    /** What a person made of it; a column of which it is silent is kept. */
    static Kolommen read(Path file, Kolommen proposed) {
        Mapping all = mapping(file);
        Map<String, String> fields = new TreeMap<>();
        value(all, "kolommen", file)
                .entries()
                .forEach(entry -> fields.put(entry.key().text(), text(entry.value())));
        Velden velden =
                new Velden(
                        ContentTypes.named(word(all, "soort", proposed.velden().type().name()))
                                .orElse(proposed.velden().type()));
        List<Kolom> kolommen = new ArrayList<>();
        for (Kolom kolom : proposed.kolommen()) {
            String veld = fields.getOrDefault(kolom.kop(), Kolom.BEWAREN);
            check(veld, velden, file);
            kolommen.add(new Kolom(kolom.index(), kolom.kop(), veld));
        }
        return new Kolommen(word(all, "bron", proposed.bron()), velden, kolommen);
    }

    private static void check(String veld, Velden velden, Path file) {
        if (!velden.has(veld)) {
            String all = "Het kan zijn: %s.".formatted(String.join(", ", velden.all()));
            throw OnleesbareInvoer.of(
                    "in “%s” staat het veld “%s”, en dat is er niet. %s",
                    file.getFileName(), veld, Nearest.hint(veld, velden.all(), all));
        }
    }

    private static Mapping mapping(Path file) {
        String name = String.valueOf(file.getFileName());
        SourceFile source = new SourceFile(name, new Address(List.of(name)), file);
        List<Finding> found = new ArrayList<>();
        Optional<Mapping> fields = FrontMatter.readFields(source, found::add);
        String why = found.isEmpty() ? "" : found.get(0).message();
        return fields.orElseThrow(
                () -> OnleesbareInvoer.of("“%s” is geen goede koppeling. %s", name, why));
    }

    private static Mapping value(Mapping all, String key, Path file) {
        return all.find(key)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseThrow(() -> OnleesbareInvoer.of("in “%s” staan geen kolommen.", file));
    }

    private static String word(Mapping all, String key, String otherwise) {
        return all.find(key).map(Koppelbestand::text).orElse(otherwise);
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text().strip() : "";
    }
}
