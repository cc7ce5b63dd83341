package be.huisvanhetkind.geplant.model;

/** Stands for the whole house, internal things included. */
public record Huis(String naam) {}
