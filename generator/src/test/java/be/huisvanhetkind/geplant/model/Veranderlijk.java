package be.huisvanhetkind.geplant.model;

/** Is neither a record nor an enum nor an interface. */
public final class Veranderlijk {
    /** Changes. */
    public int waarde;
}
