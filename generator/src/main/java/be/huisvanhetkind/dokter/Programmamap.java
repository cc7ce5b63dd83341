package be.huisvanhetkind.dokter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the program lies there whole. */
final class Programmamap implements Onderzoek {
    private static final List<String> NEEDED =
            List.of("templates/home.ftlh", "templates/lib", "assets/site.css", "assets/site.js");

    @Override
    public String naam() {
        return "Programma";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        Path map = plek.programma();
        List<String> gone =
                NEEDED.stream().filter(path -> !Files.exists(map.resolve(path))).toList();
        return gone.isEmpty()
                ? Uitslag.good(naam(), "De sjablonen en de stijl liggen in %s.".formatted(map))
                : Uitslag.wrong(
                        naam(),
                        "In %s ontbreekt: %s.".formatted(map, String.join(", ", gone)),
                        "Pak het programma opnieuw uit, alles samen in één map.");
    }
}
