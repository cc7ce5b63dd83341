package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.concept.Concept;

/** Where drafts go after they were written here. It may be away; then it is tried again later. */
public interface Verbinding {
    /** Something new is in a draft. */
    void bring(Concept written);

    /** A draft was thrown away. */
    void remove(Concept thrown);

    /** Something is going to be shown: what is new there comes here, unless that takes too long. */
    void refresh();

    /** For drafts that go nowhere. */
    static Verbinding none() {
        return new Verbinding() {
            @Override
            public void bring(Concept written) {}

            @Override
            public void remove(Concept thrown) {}

            @Override
            public void refresh() {}
        };
    }
}
