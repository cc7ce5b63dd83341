package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.editing.Authors;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wie wat naleest: names as a Git host knows them, by partner. Those of {@link
 * Authors#COORDINATION} read everything; those of {@link #TECHNIEK} what makes the site.
 */
public record Beoordelaars(Map<String, List<String>> partners) {
    /** Who reads what makes the site; the coordination when nobody does. */
    public static final String TECHNIEK = "techniek";

    private static final Pattern NAME =
            Pattern.compile("@[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");

    private static final List<String> TECHNICAL =
            List.of(
                    "/.github/",
                    "/.gitlab-ci.yml",
                    "/.forgejo/",
                    "/netlify.toml",
                    "/.gastheer/",
                    "/templates/",
                    "/assets/",
                    "CODEOWNERS",
                    "/beoordelaars.yml");

    public Beoordelaars {
        partners = new TreeMap<>(partners);
    }

    /** The names that no Git host takes. */
    public List<String> wrong() {
        return partners.values().stream()
                .flatMap(List::stream)
                .filter(name -> !NAME.matcher(name).matches())
                .toList();
    }

    /** Everybody who reads what a partner changed; the coordination when nobody else does. */
    public List<String> of(String partner) {
        return partners.getOrDefault(partner, of());
    }

    private List<String> of() {
        return partners.getOrDefault(Authors.COORDINATION, List.of());
    }

    /**
     * The file {@code CODEOWNERS}: the last line that fits a path counts.
     *
     * @param content where the content is, from the root of the repository: {@code content}
     */
    public String codeowners(String content) {
        StringBuilder text =
                new StringBuilder(
                        "# Wie wat naleest. Gemaakt door “huis codeowners”; pas beoordelaars.yml aan.\n");
        line("*", of(), text);
        partners.forEach(
                (partner, names) -> {
                    if (!partner.equals(Authors.COORDINATION) && !partner.equals(TECHNIEK)) {
                        line("/" + content + "/partners/" + partner + "/", with(names), text);
                    }
                });
        List<String> technical = partners.getOrDefault(TECHNIEK, of());
        TECHNICAL.forEach(path -> line(path, technical, text));
        return text.toString();
    }

    /** The coordination may read everything too. */
    private List<String> with(List<String> names) {
        return Stream.concat(names.stream(), of().stream()).distinct().toList();
    }

    private static void line(String path, List<String> names, StringBuilder text) {
        if (!names.isEmpty()) {
            text.append(path).append(' ').append(String.join(" ", names)).append('\n');
        }
    }
}
