package be.huisvanhetkind.dokter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * The computer, the program and the house as they are found.
 *
 * @param huis the folder of the house
 * @param programma the folder of the program
 * @param inhoud the content of the house
 * @param nu the time that the clock tells
 * @param geheugen how much memory the program may use, in bytes
 * @param machine what Java tells of the computer: {@code java.version}, {@code stdout.encoding} …
 * @param omgeving the variables that were set
 */
public record Werkplek(
        Path huis,
        Path programma,
        Path inhoud,
        Instant nu,
        long geheugen,
        Map<String, String> machine,
        Map<String, String> omgeving) {
    public Werkplek {
        machine = Map.copyOf(machine);
        omgeving = Map.copyOf(omgeving);
    }

    /** What Java tells; empty when it tells nothing. */
    String told(String key) {
        return machine.getOrDefault(key, "");
    }
}
