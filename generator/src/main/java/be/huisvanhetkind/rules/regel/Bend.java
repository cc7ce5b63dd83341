package be.huisvanhetkind.rules.regel;

/** How far a house may depart from a rule. */
public enum Bend {
    /** Holds for every house: without it the site is wrong, or someone is harmed. */
    FIXED,
    /** A house may weigh it otherwise in {@code huis.yml}. */
    FREE,
    /**
     * A condition of the decree or of its subsidy. Free, a warning until the house is operational,
     * and not in the set {@code basis}.
     */
    CONDITION
}
