package be.huisvanhetkind.geplant.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;

/**
 * Shows in Dutch, prints, asks for the day, remembers, writes, runs a program, uses a library that
 * is not its own.
 */
public final class DoetVanAlles {
    private static String laatste = "";

    private DoetVanAlles() {}

    static String toontLaatste() {
        return laatste;
    }

    static void alles(Path file) throws IOException {
        laatste = LocalDate.now().toString().toUpperCase();
        System.out.println(laatste);
        Files.writeString(file, Jsoup.parse(laatste).text());
        new ProcessBuilder("true").start();
    }
}
