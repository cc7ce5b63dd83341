package be.huisvanhetkind.uitgave;

/**
 * Something in a house that another version of the program makes worth a look.
 *
 * @param pad the file, from the top of the house
 * @param zin what there is to see, and what to do
 */
public record Aandachtspunt(String pad, String zin) {}
