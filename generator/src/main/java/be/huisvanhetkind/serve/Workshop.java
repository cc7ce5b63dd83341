package be.huisvanhetkind.serve;

import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.cache.Cache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is needed to show a house that lives.
 *
 * @param place where it lies
 * @param cache what was read before
 * @param vandaag the day, asked each time: who works late sees it change
 * @param patience how long a page may wait for what is wrong with it
 * @param said hears what happens, in Dutch, one line each time
 */
public record Workshop(
        Workplace place,
        Cache cache,
        Supplier<LocalDate> vandaag,
        Duration patience,
        Consumer<String> said) {}
