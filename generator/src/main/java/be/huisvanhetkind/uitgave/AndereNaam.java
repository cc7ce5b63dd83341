package be.huisvanhetkind.uitgave;

/** Something an author types that is called otherwise since a version: a field, a rule. */
public record AndereNaam(String oud, String nieuw) {}
