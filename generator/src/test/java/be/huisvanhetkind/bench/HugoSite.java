package be.huisvanhetkind.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up house as a site for Hugo: a page for every offer, activity and question, and one with a
 * list for every partner, theme, age and place.
 *
 * @param folder where it lies
 */
record HugoSite(Path folder) {
    private static final Path LAYOUTS = Path.of("src", "test", "hugo");
    private static final Pattern PLAATS = Pattern.compile("(?m)^(?:  - )?locatie: (.+)$");
    private static final Pattern VAN = Pattern.compile("(?m)^leeftijd_min: (-?\\d+)$");
    private static final Pattern TOT = Pattern.compile("(?m)^leeftijd_max: (-?\\d+)$");

    /** The first month of each age group, by its name. */
    private static final Map<Integer, String> LEEFTIJDEN =
            new TreeMap<>(
                    Map.of(
                            -9, "zwanger",
                            0, "0-3-jaar",
                            36, "3-6-jaar",
                            72, "6-12-jaar",
                            144, "12-18-jaar",
                            216, "18-24-jaar"));

    /** Writes the site of a house into an empty folder. */
    static HugoSite write(Path house, Path folder) throws IOException {
        HugoSite site = new HugoSite(folder);
        Folders.copy(LAYOUTS, folder);
        try (Stream<Path> files = Files.walk(house)) {
            for (Path file : files.filter(HugoSite::isText).toList()) {
                site.add(house.relativize(file), Files.readString(file));
            }
        }
        return site;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".md") || file.toString().endsWith(".adoc");
    }

    private void add(Path name, String text) throws IOException {
        String stem = String.valueOf(name.getFileName()).replaceFirst("\\.\\w+$", "");
        boolean owned = name.getNameCount() == 4;
        Path file =
                switch (name.getName(0).toString()) {
                    case "partners" ->
                            owned
                                    ? Path.of(name.getName(2).toString(), stem + ".md")
                                    : Path.of("partners", name.getName(1).toString(), "_index.md");
                    case "vragen" -> Path.of("vragen", stem + ".md");
                    default -> Path.of(name.getName(0).toString(), stem, "_index.md");
                };
        String page = text.replaceFirst("\ntitel:", "\ntitle:");
        write(file, owned ? listed(page, name.getName(1).toString()) : page);
    }

    /** The same, with the lists it stands in. */
    private static String listed(String page, String partner) {
        String lists =
                "---\npartners: [%s]\nlocaties: [%s]\nleeftijden: [%s]\n"
                        .formatted(
                                partner,
                                PLAATS.matcher(page)
                                        .results()
                                        .map(found -> found.group(1))
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                                String.join(", ", leeftijden(page)));
        return page.replaceFirst("---\n", Matcher.quoteReplacement(lists));
    }

    private static List<String> leeftijden(String page) {
        int van = number(VAN, page);
        int tot = number(TOT, page);
        return LEEFTIJDEN.entrySet().stream()
                .filter(groep -> groep.getKey() >= van && groep.getKey() <= tot)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int number(Pattern field, String page) {
        return field.matcher(page)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .map(Integer::valueOf)
                .orElseThrow();
    }

    private void write(Path name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
