package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Ondertekening;
import java.util.Optional;

/** Where drafts go after they were written here. It may be away; then it is tried again later. */
public interface Verbinding {
    /** Something new is in a draft. */
    void bring(Concept written);

    /** A draft was submitted: who reviews it elsewhere, is asked there. */
    void submit(Concept submitted, String toelichting, Ondertekening by);

    /** Where a draft is reviewed elsewhere. */
    Optional<String> nazicht(String naam);

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
            public void submit(Concept submitted, String toelichting, Ondertekening by) {}

            @Override
            public Optional<String> nazicht(String naam) {
                return Optional.empty();
            }

            @Override
            public void remove(Concept thrown) {}

            @Override
            public void refresh() {}
        };
    }
}
