package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.model.Begrippen;
import java.util.Optional;

/** A file that is nothing but data. */
public record DataFile(SourceFile source, Node data) {
    /** The reading of values that look nothing up. */
    Reading reading() {
        return new Reading(
                Begrippen.GEEN, path -> Optional.empty(), () -> FrontMatter.lines(source));
    }
}
