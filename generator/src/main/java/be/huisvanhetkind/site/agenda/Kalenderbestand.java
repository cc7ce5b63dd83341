package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.Url;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file with times, for someone's own agenda.
 *
 * @param naam how an agenda calls it
 * @param gebeurtenissen made when the file is made
 */
public record Kalenderbestand(Url url, String naam, Supplier<List<Gebeurtenis>> gebeurtenissen) {}
