package be.huisvanhetkind.editing.host;

/**
 * A pull request.
 *
 * @param tak the branch it asks to take over
 * @param adres where people look at it
 */
record Inzending(String nummer, String tak, String titel, String adres) {}
