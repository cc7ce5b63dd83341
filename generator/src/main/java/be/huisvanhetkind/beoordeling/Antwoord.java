package be.huisvanhetkind.beoordeling;

import be.huisvanhetkind.beoordeling.Artefact.Bevinding;
import be.huisvanhetkind.beoordeling.Wijzigingsverslag.Fout;
import be.huisvanhetkind.report.Budget;
import be.huisvanhetkind.report.MarkdownText;
import be.huisvanhetkind.uitleg.Uitleg;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one comment below a pull request: where to look, what changes, what is wrong, who reads it,
 * and what happens next. What comes from the pull request does nothing in it; links lead only to
 * the house itself.
 *
 * @param website of the house as it stands now, not as the pull request says; for the explanations
 * @param preview where the pull request can be seen; {@code {nummer}} becomes its number
 */
public record Antwoord(Optional<String> website, String preview, Beoordelaars beoordelaars) {
    /** By this the comment is found again. */
    public static final String MARK = "<!-- huis -->";

    private static final int AT_MOST = 60_000;
    private static final int MOST = 30;
    private static final int LONGEST = 500;

    /** What to say when nothing that was sent can be trusted. */
    public static String refused(String why) {
        return MARK
                + "\n## Het verslag is niet te lezen\n\nVan dit voorstel kwam een verslag dat niet klopt: "
                + MarkdownText.of(why)
                + ". Kijk in het logboek van “Nakijken”, of laat het nog eens lopen.\n";
    }

    public String write(Artefact artefact) {
        Budget text = new Budget(AT_MOST);
        text.add(MARK + "\n" + verdict(artefact));
        preview(artefact).ifPresent(text::add);
        text.add("\n" + new BeoordelingMarkdown().write(artefact.wijzigingen()));
        text.add(findings(artefact));
        text.add(readers(artefact));
        text.add(next(artefact));
        return text.toString();
    }

    private static String verdict(Artefact artefact) {
        long fouten = errors(artefact);
        if (fouten == 0) {
            return "## Klaar om na te lezen\n\nEr staan geen fouten in.\n";
        }
        return "## Nog niet klaar: %s\n\nZolang er fouten zijn, wordt de site niet vernieuwd.\n"
                .formatted(fouten == 1 ? "1 fout" : fouten + " fouten");
    }

    private static long errors(Artefact artefact) {
        return artefact.bevindingen().stream().filter(Bevinding::isFout).count();
    }

    /** Without a number only an address that needs none. */
    private Optional<String> preview(Artefact artefact) {
        boolean needs = preview.contains("{nummer}");
        return Optional.of(preview)
                .filter(address -> address.matches("https://[A-Za-z0-9./{}_-]+"))
                .filter(address -> !needs || !artefact.nummer().isEmpty())
                .map(address -> address.replace("{nummer}", artefact.nummer()))
                .map("\n**[Bekijk hoe het wordt](%s)**\n"::formatted);
    }

    private String findings(Artefact artefact) {
        List<Bevinding> all = artefact.bevindingen();
        if (all.isEmpty()) {
            return "";
        }
        String rest = all.size() > MOST ? "\nEn nog %d.\n".formatted(all.size() - MOST) : "";
        return all.stream()
                .limit(MOST)
                .map(this::finding)
                .collect(Collectors.joining("", "\n## Wat er nog niet klopt\n\n", rest));
    }

    private String finding(Bevinding bevinding) {
        Fout wat = bevinding.wat();
        return "- **%s** %s, regel %d: %s%s\n"
                .formatted(
                        bevinding.isFout() ? "Fout" : "Let op",
                        plain(wat.bestand()),
                        wat.regel(),
                        plain(wat.boodschap()),
                        help(wat.code()));
    }

    /** Only for a code that is one of ours. */
    private String help(String code) {
        return website.filter(site -> Uitleg.bladzijde(code).isPresent())
                .map(site -> site.replaceFirst("/+$", ""))
                .map(site -> " [Meer uitleg](%s/hulp/%s/)".formatted(site, code))
                .orElse("");
    }

    /** Names between backticks call nobody: the host already asked them. */
    private String readers(Artefact artefact) {
        String all =
                artefact.beoordeling().verschillen().partners().stream()
                        .flatMap(partner -> beoordelaars.of(partner.id()).stream())
                        .distinct()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "\n## Wie leest dit na?\n\n" + all + "\n";
    }

    private static String next(Artefact artefact) {
        String first =
                errors(artefact) == 0
                        ? "Iemand leest het na."
                        : "Verbeter eerst de fouten; daarna wordt het vanzelf opnieuw nagekeken.";
        return "\n## Wat nu?\n\n"
                + first
                + " Is het goed, dan wordt het samengevoegd, en staat het na enkele minuten op de site. Dit bericht blijft bij.\n";
    }

    private static String plain(String text) {
        int end = text.codePointCount(0, text.length());
        return MarkdownText.of(
                end <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)));
    }
}
