package be.huisvanhetkind.content.document;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text file that could be taken apart: its front matter as a tree, its body as safe HTML. What
 * the fields mean is not known yet.
 *
 * @param kop the front matter
 * @param tekst the body; empty for a data file
 * @param afdruk tells its bytes from any others; the pictures beside it are not in it yet
 */
public record Document(SourceFile source, Mapping kop, Tekst tekst, Vingerafdruk afdruk) {
    /** The name of the item: that of the file, or of the folder for a partner's profile. */
    public String id() {
        return source.address().id();
    }

    /** The partner whose folder holds the file. */
    public Optional<String> eigenaar() {
        return source.address().owner();
    }

    /** The file, with the place of each field; which fields it may have, its type tells. */
    public Origin origin() {
        Map<String, Place> fields = new LinkedHashMap<>();
        kop.entries()
                .forEach(entry -> fields.putIfAbsent(entry.key().text(), entry.value().place()));
        return new Origin(source.name(), fields, Set.of());
    }
}
