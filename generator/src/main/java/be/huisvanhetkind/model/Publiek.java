package be.huisvanhetkind.model;

import java.util.List;

/**
 * Een soort bestand dat op de site mag komen. Internal types do not implement this, so the compiler
 * keeps them away from {@code OpenbaarHuis}.
 */
public non-sealed interface Publiek extends Item {
    /** What holds for every file of its type. */
    Paginasoort<? extends Publiek> paginasoort();

    /** What of it cannot wait, so that emergency numbers come first. */
    default List<Begrip> nood() {
        return List.of();
    }

    /** For whom its author says it is; nothing when its type says enough. */
    default List<Lezer> voor() {
        return List.of();
    }

    /** For whom it is. */
    default List<Lezer> lezers() {
        return voor().isEmpty() ? paginasoort().lezers().wie() : voor();
    }

    @Override
    default Houdbaarheid houdbaarheid() {
        return paginasoort().houdbaarheid();
    }

    /** The same in the words of its translation, a file of the same type. */
    default Publiek inWordsOf(Publiek vertaling) {
        return paginasoort().translate(this, vertaling);
    }
}
