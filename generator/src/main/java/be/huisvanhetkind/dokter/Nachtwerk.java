package be.huisvanhetkind.dokter;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the site is made again each night, where that takes a secret. */
final class Nachtwerk implements Onderzoek {
    private static final String SECRET = "BOUWHAAK";

    @Override
    public String naam() {
        return "Elke nacht";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        Path huis = plek.huis();
        if (Files.exists(huis.resolve(".github/workflows/elke-nacht.yml"))) {
            return Uitslag.good(
                    naam(),
                    "GitHub vraagt elke nacht een nieuwe site. Het adres daarvoor is het geheim %s; dat kunnen we hier niet zien, kijk het daar na."
                            .formatted(SECRET));
        }
        boolean isPublished =
                Files.exists(huis.resolve(".github/workflows/publiceren.yml"))
                        || Files.exists(huis.resolve(".forgejo/workflows/publiceren.yml"))
                        || Files.exists(huis.resolve(".gitlab-ci.yml"));
        return isPublished
                ? Uitslag.good(naam(), "De host maakt de site elke nacht opnieuw.")
                : Uitslag.warning(
                        naam(),
                        "Niemand maakt de site elke nacht opnieuw; dan blijft staan wat voorbij is.",
                        "Laat de host elke nacht bouwen. Bij Netlify: maak een “build hook”, en roep dat adres elke nacht op; bij GitHub is het het geheim %s."
                                .formatted(SECRET));
    }
}
