package be.huisvanhetkind.dokter;

import be.huisvanhetkind.git.Committer;
import be.huisvanhetkind.git.Depot;
import java.util.List;
import java.util.Optional;

/** Whether what is written is remembered. */
final class Gitmappen implements Onderzoek {
    private static final String MAKE =
            "De redactie bewaart daarin wat je schrijft. Typ in de map van het huis: git init, git add . en git commit -m Begin.";

    private static final String WHO =
            "In de redactie zeg je wie je bent. Werk je zelf met Git? Typ: git config user.name en git config user.email, elk met wat er moet staan.";

    @Override
    public String naam() {
        return "Git";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        Optional<Depot> found = Depot.of(plek.huis());
        if (found.isEmpty()) {
            return Uitslag.warning(naam(), "Het huis staat niet in Git.", MAKE);
        }
        try (Depot depot = found.get()) {
            if (depot.head().isEmpty()) {
                return Uitslag.warning(naam(), "In Git is nog niets bewaard.", MAKE);
            }
        }
        String program =
                Bestanden.programs(plek, List.of("git", "git.exe"))
                        .findFirst()
                        .map(there -> "Git zelf is er ook.")
                        .orElse(
                                "Git zelf staat niet op deze computer; voor de redactie hoeft dat niet.");
        String seen = "Het huis staat in Git. " + program;
        Optional<String> name = Committer.in(plek.huis());
        return name.isPresent()
                ? Uitslag.good(naam(), seen + " Je schrijft er als %s.".formatted(name.get()))
                : Uitslag.warning(naam(), seen + " Git weet je naam nog niet.", WHO);
    }
}
