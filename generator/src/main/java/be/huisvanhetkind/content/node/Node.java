package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;

/** A piece of front matter. */
public sealed interface Node permits Scalar, Sequence, Mapping {
    Place place();

    /** What it is, in Dutch: "een tekst", "een lijst", "een groep velden". */
    String soort();

    /** Whether nothing is written in it. */
    boolean isEmpty();
}
