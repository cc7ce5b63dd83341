package be.huisvanhetkind.report;

import be.huisvanhetkind.volledigheid.ItemVolledigheid;
import be.huisvanhetkind.volledigheid.Ontbrekend;
import be.huisvanhetkind.volledigheid.PartnerVolledigheid;
import be.huisvanhetkind.volledigheid.Volledigheid;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the summary that tells partners what would help families more. */
final class MarkdownVolledigheid {
    private static final int MOST_ITEMS = 20;
    private static final int MOST_MISSING = 3;

    private MarkdownVolledigheid() {}

    /** Adds the partners this report is about, and their least complete items. */
    static void add(Report report, Budget text) {
        Volledigheid volledigheid = report.volledigheid().get();
        Set<String> ids = concerned(report, volledigheid);
        List<PartnerVolledigheid> partners =
                volledigheid.partners().stream()
                        .filter(partner -> ids.contains(partner.id()))
                        .toList();
        if (partners.isEmpty()) {
            return;
        }
        text.add(
                "\n### Hoe volledig is het?\n\n| Partner | Volledig | Profiel | De rest |\n|---|---|---|---|\n");
        partners.forEach(partner -> text.add(row(partner)));
        List<ItemVolledigheid> items = items(volledigheid, ids);
        items.stream().limit(MOST_ITEMS).forEach(item -> text.add(block(item)));
        if (items.size() > MOST_ITEMS) {
            text.add(
                    "\nEr zijn nog %d andere bestanden waar iets bij kan.\n"
                            .formatted(items.size() - MOST_ITEMS));
        }
    }

    /** The partners whose files changed; when that is not known, those with findings, else all. */
    private static Set<String> concerned(Report report, Volledigheid volledigheid) {
        if (!report.changed().isEmpty()) {
            return partners(report.changed());
        }
        Set<String> found =
                partners(
                        report.findings().stream().map(finding -> finding.place().file()).toList());
        return found.isEmpty()
                ? volledigheid.partners().stream()
                        .map(PartnerVolledigheid::id)
                        .collect(Collectors.toSet())
                : found;
    }

    private static Set<String> partners(Collection<String> files) {
        return files.stream()
                .map(Folders::partner)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** What is least complete first. */
    private static List<ItemVolledigheid> items(Volledigheid volledigheid, Set<String> partners) {
        return volledigheid.items().stream()
                .filter(item -> item.partner().map(partners::contains).orElse(false))
                .filter(item -> !item.ontbreekt().isEmpty())
                .sorted(Comparator.comparingInt(ItemVolledigheid::score))
                .toList();
    }

    private static String row(PartnerVolledigheid partner) {
        return "| %s | %d %% | %d %% | %s |\n"
                .formatted(
                        MarkdownText.of(partner.titel()),
                        partner.score(),
                        partner.profiel(),
                        partner.items().isPresent()
                                ? partner.items().getAsInt() + " %"
                                : "nog niets");
    }

    private static String block(ItemVolledigheid item) {
        String missing =
                item.ontbreekt().stream()
                        .limit(MOST_MISSING)
                        .map(MarkdownVolledigheid::line)
                        .collect(Collectors.joining());
        return "\n**%s** (%s) is voor %d %% volledig. Dit helpt gezinnen nog:\n\n%s"
                .formatted(
                        MarkdownText.of(item.titel()),
                        MarkdownText.of(item.bestand()),
                        item.score(),
                        missing);
    }

    private static String line(Ontbrekend veld) {
        return "- `%s`: %s\n".formatted(veld.veld(), MarkdownText.of(veld.waarvoor()));
    }
}
