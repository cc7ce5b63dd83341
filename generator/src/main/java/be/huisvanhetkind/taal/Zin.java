package be.huisvanhetkind.taal;

/**
 * Een zin uit een tekst.
 *
 * @param tekst the sentence with its marks, without white space around it
 * @param vanaf where it begins in the text
 * @param woorden how many words it has; at least one
 */
public record Zin(String tekst, int vanaf, int woorden) {}
