package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.Html;
import java.util.Optional;

/** How values of one kind are filled in. */
interface Control {
    /** What stands in the form at first; nothing when a value of another shape is written. */
    Optional<Filled> fill(Node written);

    /** What was filled in under a name. */
    Filled read(String name, FormData sent);

    /**
     * What is written for what was filled in, which is not nothing.
     *
     * @param before what was written; it is of this shape
     */
    Node write(Filled filled, Optional<Node> before);

    /** What one fills in, without its question. */
    Html draw(Spot spot, Filled filled);

    /** What is filled in, in a few words; for who looks for it among others. */
    default String said(Filled filled) {
        return filled instanceof Filled.Text text ? text.text() : "";
    }

    /** Whether one question has several things to fill in. */
    default boolean isSet() {
        return false;
    }
}
