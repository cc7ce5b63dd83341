package be.huisvanhetkind.content.document;

import be.huisvanhetkind.content.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents this process read, so that a file nobody wrote in since is not opened again. Safe
 * for use by several threads.
 */
final class Seen {
    private final boolean keeps;
    private final Map<String, Document> documents = new ConcurrentHashMap<>();

    private Seen(boolean keeps) {
        this.keeps = keeps;
    }

    /** Every file is opened each time. */
    static Seen nothing() {
        return new Seen(false);
    }

    static Seen all() {
        return new Seen(true);
    }

    Optional<Document> find(SourceFile file) {
        return Optional.ofNullable(documents.get(file.name()))
                .filter(document -> file.isStill(document.source()));
    }

    /** Remembers a document about which there was nothing to say. */
    void remember(Document document) {
        if (keeps) {
            documents.put(document.source().name(), document);
        }
    }
}
