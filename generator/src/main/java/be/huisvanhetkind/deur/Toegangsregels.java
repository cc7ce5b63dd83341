package be.huisvanhetkind.deur;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the door is told.
 *
 * @param adres where people come
 * @param adresboek who may come in
 * @param binnen what is behind it
 * @param clock tells what time it is
 * @param said takes a line for the log
 */
public record Toegangsregels(
        Deuradres adres,
        Adresboek adresboek,
        Binnen binnen,
        Supplier<Instant> clock,
        Consumer<String> said) {}
