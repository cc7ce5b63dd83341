package be.huisvanhetkind.content;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Item;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this process made of each document: one that is still the same, in the same words and with
 * the same pictures beside it, is not made again.
 */
public final class Recall {
    private final Map<Document, Typed> known = new IdentityHashMap<>();
    private Begrippen begrippen = Begrippen.GEEN;

    /**
     * What a document became.
     *
     * @param guess what it may be meant to be, when it has errors
     * @param beside the pictures it asked for, by their name; also those that were not there
     */
    record Typed(
            Document document,
            ContentType<?> type,
            Optional<? extends Item> item,
            Optional<? extends Item> guess,
            List<Finding> findings,
            Map<String, Optional<SourceFile>> beside) {
        private boolean isStill(Map<String, SourceFile> images) {
            return beside.entrySet().stream()
                    .allMatch(
                            asked ->
                                    isStill(
                                            Optional.ofNullable(images.get(asked.getKey())),
                                            asked.getValue()));
        }

        private static boolean isStill(Optional<SourceFile> now, Optional<SourceFile> then) {
            return now.isEmpty() && then.isEmpty()
                    || now.isPresent() && then.filter(now.get()::isStill).isPresent();
        }
    }

    /** A document in the words of some vocabularies. */
    Typed read(Document document, ContentType<?> type, Documents all, Begrippen words) {
        Typed before = known.get(document);
        return before != null && before.isStill(all.images())
                ? before
                : make(document, type, all, words);
    }

    private static Typed make(
            Document document, ContentType<?> type, Documents all, Begrippen words) {
        Optional<Finding> misfiled = Misplaced.ofOtherType(document, type);
        if (misfiled.isPresent()) {
            Optional<Item> none = Optional.empty();
            return new Typed(document, type, none, none, List.of(misfiled.get()), Map.of());
        }
        Map<String, Optional<SourceFile>> beside = new HashMap<>();
        String folder = folder(document);
        Reading reading =
                new Reading(
                        words,
                        path ->
                                beside.computeIfAbsent(
                                        folder + path,
                                        name -> Optional.ofNullable(all.images().get(name))),
                        () -> FrontMatter.lines(document.source()));
        Optional<? extends Item> item = type.read(document, reading);
        Optional<? extends Item> guess =
                item.isPresent() ? Optional.empty() : type.guess(document, reading);
        return new Typed(document, type, item, guess, reading.findings(), beside);
    }

    static String folder(Document document) {
        String name = document.source().name();
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** Forgets everything when the words are others. */
    void speak(Begrippen words) {
        if (!begrippen.equals(words)) {
            known.clear();
            begrippen = words;
        }
    }

    /** Keeps what there is now, and nothing else. */
    void keep(List<Typed> now) {
        known.clear();
        now.forEach(typed -> known.put(typed.document(), typed));
    }
}
