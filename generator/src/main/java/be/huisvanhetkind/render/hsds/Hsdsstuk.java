package be.huisvanhetkind.render.hsds;

import java.util.function.Supplier;

/**
 * One of a list, not made yet.
 *
 * @param id its UUID
 * @param given what it was given besides
 * @param listed as a page of the list tells it
 * @param full all about it
 */
record Hsdsstuk(String id, Object given, Supplier<Rij> listed, Supplier<Rij> full) {}
