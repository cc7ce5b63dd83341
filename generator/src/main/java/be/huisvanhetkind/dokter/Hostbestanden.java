package be.huisvanhetkind.dokter;

import be.huisvanhetkind.beoordeling.Gastheer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the files that publish are there, and are as the program writes them. */
final class Hostbestanden implements Onderzoek {
    private static final String SCRIPT = ".gastheer/programma.sh";
    private static final Pattern PROGRAM = Pattern.compile("(?m)^programma='([^']*)'$");
    private static final Pattern SUM = Pattern.compile("(?m)^programma_afdruk='([^']*)'$");

    @Override
    public String naam() {
        return "Publiceren";
    }

    @Override
    public Uitslag look(Werkplek plek) throws IOException {
        List<Gastheer> hosts =
                Arrays.stream(Gastheer.values()).filter(host -> isThere(host, plek)).toList();
        if (hosts.isEmpty()) {
            return Uitslag.warning(
                    naam(),
                    "Er zijn nog geen bestanden die de site nakijken en publiceren.",
                    "Typ huis workflows --host github (of gitlab, forgejo, netlify).");
        }
        String script = text(plek.huis().resolve(SCRIPT));
        String program = first(PROGRAM, script);
        String names = hosts.stream().map(Gastheer::id).collect(Collectors.joining(", "));
        TreeSet<String> others = new TreeSet<>();
        for (Gastheer host : hosts) {
            others.addAll(others(plek, host.bestanden(program, first(SUM, script))));
        }
        if (!others.isEmpty()) {
            return Uitslag.warning(
                    naam(),
                    "Voor %s is dit anders dan het programma het schrijft: %s."
                            .formatted(names, String.join(", ", others)),
                    "Heb je het zelf veranderd? Dan is het goed. Anders: huis workflows --host %s --ja."
                            .formatted(hosts.get(0).id()));
        }
        boolean isSource = Files.exists(plek.huis().resolve("generator/pom.xml"));
        return program.isEmpty() && !isSource
                ? Uitslag.warning(
                        naam(),
                        "De bestanden voor %s zeggen niet welk programma ze moeten halen."
                                .formatted(names),
                        "Typ huis workflows --host %s --ja --program ADRES --checksum SHA-256, met wat bij de uitgave staat."
                                .formatted(hosts.get(0).id()))
                : Uitslag.good(naam(), "De bestanden voor %s staan klaar.".formatted(names));
    }

    /** One that nobody but this host reads. */
    private static boolean isThere(Gastheer host, Werkplek plek) {
        return host.bestanden("", "").keySet().stream()
                .filter(path -> !path.startsWith(".gastheer/"))
                .anyMatch(path -> Files.exists(plek.huis().resolve(path)));
    }

    private static List<String> others(Werkplek plek, Map<String, String> files)
            throws IOException {
        TreeSet<String> others = new TreeSet<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!text(plek.huis().resolve(file.getKey())).equals(file.getValue())) {
                others.add(file.getKey());
            }
        }
        return List.copyOf(others);
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
