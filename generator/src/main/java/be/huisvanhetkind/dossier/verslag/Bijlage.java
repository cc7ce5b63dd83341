package be.huisvanhetkind.dossier.verslag;

/**
 * A file beside a report.
 *
 * @param pad relative to the folder of the dossier, with forward slashes
 * @param titel what it is called where a link leads to it
 */
public record Bijlage(String pad, String titel, byte[] bytes) {}
