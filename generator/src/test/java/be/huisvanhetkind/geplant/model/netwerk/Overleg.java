package be.huisvanhetkind.geplant.model.netwerk;

/** Internal. */
public record Overleg(String titel) {}
