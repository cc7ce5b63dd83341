package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Understanding;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrippen;
import java.util.List;
import java.util.Optional;

/** Takes what is typed as people say it for what can be read, when it can mean one thing only. */
record Hearing(Begrippen begrippen) {
    private static final Place NOWHERE = Place.start("");

    /** What somebody meant who typed one value; what may mean more, or nothing, stays. */
    String meant(Kind<?> kind, String typed) {
        return sure(kind, new Scalar(NOWHERE, typed))
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .orElse(typed);
    }

    /** The same of one value of a list, which may turn out to be several. */
    List<String> items(Kind<?> list, String typed) {
        return sure(list, new Scalar(NOWHERE, typed))
                .filter(Sequence.class::isInstance)
                .map(node -> ((Sequence) node).items())
                .filter(items -> items.stream().allMatch(Scalar.class::isInstance))
                .map(items -> items.stream().map(item -> ((Scalar) item).text()).toList())
                .orElse(List.of(typed));
    }

    /** What is good as it was typed is nothing else. */
    private Optional<Node> sure(Kind<?> kind, Scalar typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(begrippen, path -> Optional.empty());
        return Understanding.accepts(kind, typed, reading)
                ? Optional.empty()
                : Understanding.of(kind, typed, reading).filter(Meant::isSure).map(Meant::node);
    }
}
