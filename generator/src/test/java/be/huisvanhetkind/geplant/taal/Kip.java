package be.huisvanhetkind.geplant.taal;

/** There is another hen elsewhere. */
public record Kip(String naam) {}
