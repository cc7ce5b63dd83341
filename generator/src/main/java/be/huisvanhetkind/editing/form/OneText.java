package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.web.FormData;
import java.util.Optional;

/** A value that is one text, and is written as it was filled in. */
interface OneText extends Control {
    @Override
    default Optional<Filled> fill(Node written) {
        return written instanceof Scalar scalar
                ? Optional.of(new Filled.Text(scalar.text()))
                : Optional.empty();
    }

    @Override
    default Filled read(String name, FormData sent) {
        return new Filled.Text(sent.text(name));
    }

    @Override
    default Node write(Filled filled, Optional<Node> before) {
        return new Scalar(Place.start(""), ((Filled.Text) filled).text());
    }

    /** What was filled in; empty when nothing was. */
    static String text(Filled filled) {
        return filled instanceof Filled.Text text ? text.text() : "";
    }
}
