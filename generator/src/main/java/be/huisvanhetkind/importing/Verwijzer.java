package be.huisvanhetkind.importing;

import be.huisvanhetkind.model.Item;
import java.util.Optional;

/** Finds the file that a source means. */
interface Verwijzer {
    /** The id in this house of an item the source calls by its own id, its name or ours. */
    Optional<String> find(Class<? extends Item> type, String text);
}
