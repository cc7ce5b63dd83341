package be.huisvanhetkind.geplant.model.huis;

/** Stands for the whole house, internal things included. */
public record Huis(String naam) {}
