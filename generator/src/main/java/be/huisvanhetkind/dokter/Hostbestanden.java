package be.huisvanhetkind.dokter;

import be.huisvanhetkind.beoordeling.Gastheer;
import be.huisvanhetkind.beoordeling.Gastheermap;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the files that publish are there, and are as the program writes them. */
final class Hostbestanden implements Onderzoek {
    @Override
    public String naam() {
        return "Publiceren";
    }

    @Override
    public Uitslag look(Werkplek plek) {
        Gastheermap map = Gastheermap.in(plek.huis());
        List<Gastheer> hosts = map.hosts();
        if (hosts.isEmpty()) {
            return Uitslag.warning(
                    naam(),
                    "Er zijn nog geen bestanden die de site nakijken en publiceren.",
                    "Typ huis workflows --host github (of gitlab, forgejo, netlify).");
        }
        String first = hosts.get(0).id();
        String names = hosts.stream().map(Gastheer::id).collect(Collectors.joining(", "));
        Set<String> others = new TreeSet<>();
        hosts.forEach(host -> others.addAll(map.unlike(host).keySet()));
        if (!others.isEmpty()) {
            return Uitslag.warning(
                    naam(),
                    "Voor %s is dit anders dan het programma het schrijft: %s."
                            .formatted(names, String.join(", ", others)),
                    "Heb je het zelf veranderd? Dan is het goed. Anders: huis workflows --host %s --ja."
                            .formatted(first));
        }
        return map.program().isEmpty() && !isSource(plek)
                ? Uitslag.warning(
                        naam(),
                        "De bestanden voor %s zeggen niet welk programma ze moeten halen."
                                .formatted(names),
                        "Typ huis workflows --host %s --ja --program ADRES --checksum SHA-256, met wat bij de uitgave staat."
                                .formatted(first))
                : Uitslag.good(naam(), "De bestanden voor %s staan klaar.".formatted(names));
    }

    /** Where the program lies beside its sources, its hosts make it. */
    private static boolean isSource(Werkplek plek) {
        return Files.exists(plek.huis().resolve("generator/pom.xml"));
    }
}
