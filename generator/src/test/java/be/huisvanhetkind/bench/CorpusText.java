package be.huisvanhetkind.bench;

import be.huisvanhetkind.content.source.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Made-up Dutch: titles, summaries, and bodies of 150 to 400 words. */
final class CorpusText {
    static final List<String> THEMAS =
            List.of(
                    "Opvoeding",
                    "Zwangerschap en geboorte",
                    "Ontwikkeling",
                    "Gezondheid",
                    "Voeding",
                    "Slapen en huilen",
                    "Spelen en ontmoeten",
                    "Taal en meertaligheid",
                    "School en leren",
                    "Kinderopvang",
                    "Relatie en scheiding",
                    "Geld en rechten");
    static final List<String> LOCATIES =
            List.of(
                    "Centrum",
                    "Noordwijk",
                    "Zuidrand",
                    "Oosterveld",
                    "Westkouter",
                    "Kasteelwijk",
                    "Stationsbuurt",
                    "Molenhoek",
                    "Leiekant",
                    "Bosrand");
    private static final List<String> SOORT =
            List.of(
                    "Speelgroep",
                    "Babymassage",
                    "Spreekuur",
                    "Opvoedingswinkel",
                    "Ontmoetingsplek",
                    "Infoavond",
                    "Cursus",
                    "Lotgenotengroep",
                    "Spelotheek",
                    "Voorleesuur",
                    "Consultatiebureau",
                    "Oudergroep",
                    "Taalcafé",
                    "Beweegklas",
                    "Huiswerkklas",
                    "Gezinsbegeleiding",
                    "Inloopmoment",
                    "Vormingsreeks",
                    "Wandelgroep",
                    "Weggeefhoek");
    private static final List<String> NAAM =
            List.of(
                    "De Regenboog",
                    "Het Nestje",
                    "De Zonnebloem",
                    "’t Klavertje",
                    "De Kleine Beer",
                    "Het Kasteeltje",
                    "De Vlinder",
                    "Samen Groeien",
                    "De Speelvogel",
                    "Ouders & Co",
                    "De Wegwijzer",
                    "Het Trapje",
                    "De Brug",
                    "Rond de Wieg",
                    "De Vuurtoren",
                    "Kiekeboe",
                    "De Parel",
                    "Het Anker",
                    "De Krekel",
                    "Stap voor Stap");
    private static final List<String> ORGANISATIE =
            List.of(
                    "Kind en Thuis",
                    "Wijkcentrum",
                    "Gezinsbond afdeling",
                    "Buurthuis",
                    "CAW-punt",
                    "Kinderdagverblijf",
                    "Bibliotheek",
                    "Sportdienst",
                    "Basisschool",
                    "Jeugdwelzijn",
                    "Vroedvrouwenpraktijk",
                    "Speelplein",
                    "Opvoedpunt",
                    "Welzijnshuis");
    private static final List<String> WIE =
            List.of(
                    "Ouders",
                    "Papa en mama",
                    "Oma en opa",
                    "Wij",
                    "De buren",
                    "Mama",
                    "Kinderen",
                    "De juf",
                    "De coach",
                    "Papa",
                    "Peuters",
                    "De vroedvrouw",
                    "De kleuters",
                    "Tieners");
    private static final List<String> DOEN =
            List.of(
                    "vinden hier",
                    "krijgen samen",
                    "zoeken hier",
                    "delen graag",
                    "praten over",
                    "zien en horen",
                    "oefenen hier",
                    "vertellen over",
                    "leren hier",
                    "vragen naar",
                    "maken tijd voor",
                    "luisteren naar",
                    "spelen met",
                    "denken na over");
    private static final List<String> WAT =
            List.of(
                    "een luisterend oor",
                    "tips voor thuis",
                    "de slaap van je baby",
                    "twee talen thuis",
                    "een goede band",
                    "gezond eten",
                    "grenzen zonder ruzie",
                    "de stap naar de klas",
                    "blokken en doeken",
                    "geld voor je kind",
                    "de pot en de luier",
                    "het scherm thuis",
                    "de borst en de fles",
                    "ruzie tussen broers",
                    "eten aan tafel",
                    "een rustig bed",
                    "de eerste dag op school",
                    "boze buien",
                    "steun na een breuk",
                    "boeken en liedjes");
    private static final List<String> HOE =
            List.of(
                    "in een warme kamer",
                    "zonder haast",
                    "zonder te wachten",
                    "in je eigen buurt",
                    "met koffie erbij",
                    "samen met anderen",
                    "met hulp",
                    "ook op zaterdag",
                    "vlak bij het station",
                    "in de bib",
                    "met een tolk",
                    "met of zonder afspraak",
                    "in de tuin",
                    "bij je thuis");
    private static final List<String> EINDE =
            List.of(
                    "Je hoeft je niet in te schrijven.",
                    "Breng gerust een vriend of buur mee.",
                    "Je raakt binnen met een buggy of een rolstoel.",
                    "Bel even als je met meer dan drie mensen komt.",
                    "We werken samen met de scholen in de buurt.",
                    "Wie Nederlands leert, is extra welkom.",
                    "Vragen? Spreek ons aan of stuur een bericht.",
                    "In de vakantie zijn de uren anders.",
                    "Wat je vertelt, blijft bij ons.",
                    "Er is een tafel om je baby te verschonen.");
    private static final List<String> KOP =
            List.of(
                    "Wat kan je verwachten?",
                    "Voor wie?",
                    "Praktisch",
                    "Hoe verloopt het?",
                    "Goed om te weten",
                    "Inschrijven",
                    "Samen sterk",
                    "Toegankelijkheid");
    private static final List<String> DAG =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag");
    private static final List<String> TREFWOORD =
            List.of(
                    "baby",
                    "peuter",
                    "kleuter",
                    "tiener",
                    "spelen",
                    "praten",
                    "bewegen",
                    "lezen",
                    "koken",
                    "rust",
                    "buiten",
                    "taal",
                    "hulp",
                    "ontmoeten",
                    "advies",
                    "groep",
                    "thuis",
                    "online");
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\n)+");

    private final Random random;

    CorpusText(Random random) {
        this.random = random;
    }

    static String title(Random random, int number) {
        return pick(random, SOORT) + " " + pick(random, NAAM) + " " + number;
    }

    static String organisation(Random random, int number) {
        return pick(random, ORGANISATIE) + " " + pick(random, NAAM) + " " + number;
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some of a list, in the order of the list. */
    static <T> List<T> some(Random random, List<T> from, int min, int max) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, between(random, min, max)).stream()
                .sorted(Comparator.comparing(from::indexOf))
                .toList();
    }

    static int between(Random random, int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    String summary() {
        return capital(pick(WAT)) + " " + pick(HOE) + ": " + pick(EINDE).toLowerCase(Locale.ROOT);
    }

    String subject() {
        return pick(WAT);
    }

    List<String> keywords() {
        return some(random, TREFWOORD, 2, 5);
    }

    String sentence() {
        String sentence = String.join(" ", pick(WIE), pick(DOEN), pick(WAT), pick(HOE));
        double kind = random.nextDouble();
        if (kind < 0.036) {
            sentence = sentence.replaceFirst(" ", " **") + "**";
        } else if (kind < 0.12) {
            sentence += ", met aandacht voor *" + pick(WAT) + "*";
        } else if (kind < 0.22) {
            String thema = pick(THEMAS);
            sentence +=
                    " (zie ook [%s](/themas/%s/))"
                            .formatted(thema.toLowerCase(Locale.ROOT), Slug.of(thema));
        } else if (kind < 0.28) {
            sentence +=
                    ", zoals op [de pagina van de gemeente](https://gemeente.example/%s)"
                            .formatted(Slug.of(pick(WAT)));
        }
        return sentence + ".";
    }

    private String paragraph(int sentences) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            all.add(random.nextDouble() < 0.85 ? sentence() : pick(EINDE));
        }
        return String.join(" ", all);
    }

    /** Paragraphs, headings, lists, quotes, links, a table now and then. */
    String body() {
        int words = between(random, 150, 400);
        List<String> blocks = new ArrayList<>(List.of(paragraph(3)));
        List<String> headings = new ArrayList<>(KOP);
        Collections.shuffle(headings, random);
        while (blocks.stream().mapToInt(CorpusText::words).sum() < words) {
            if (blocks.size() % 3 == 1 && !headings.isEmpty()) {
                blocks.add("## " + headings.remove(headings.size() - 1));
            }
            char last = blocks.get(blocks.size() - 1).charAt(0);
            // No two lists in a row: Markdown and AsciiDoc would not read the same.
            double kind = "-1>|".indexOf(last) < 0 ? random.nextDouble() : 1;
            blocks.add(block(kind));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private String block(double kind) {
        List<String> lines = new ArrayList<>();
        if (kind < 0.22) {
            for (int i = between(random, 3, 5); i > 0; i--) {
                lines.add("- " + capital(pick(WAT)) + " " + pick(HOE));
            }
        } else if (kind < 0.30) {
            int steps = between(random, 3, 4);
            for (int i = 1; i <= steps; i++) {
                lines.add(i + ". " + sentence());
            }
        } else if (kind < 0.38) {
            lines.add("> " + sentence());
        } else if (kind < 0.42) {
            lines.add("| Dag | Uur | Plaats |");
            lines.add("|-----|-----|--------|");
            for (String dag : some(random, DAG, 3, 3)) {
                lines.add(
                        "| %s | %d.00 uur | %s |"
                                .formatted(dag, between(random, 9, 19), pick(LOCATIES)));
            }
        } else {
            lines.add(paragraph(between(random, 2, 4)));
        }
        return String.join("\n", lines);
    }

    /** The same body in AsciiDoc. */
    static String asciidoc(String markdown) {
        String text =
                markdown.replaceAll("(?m)^## ", "== ")
                        .replaceAll("(?m)^- ", "* ")
                        .replaceAll("(?m)^\\d+\\. ", ". ")
                        .replaceAll("(?m)^> (.*)$", "____\n$1\n____")
                        .replaceAll("(?<!\\*)\\*([^*\n ][^*\n]*)\\*(?!\\*)", "_$1_")
                        .replaceAll("\\*\\*([^*\n]+)\\*\\*", "*$1*")
                        .replaceAll("\\[([^\\]]+)\\]\\(([^)]+)\\)", "link:$2[$1]");
        return TABLE.matcher(text)
                .replaceAll(table -> Matcher.quoteReplacement(asciidocTable(table.group())));
    }

    private static String asciidocTable(String table) {
        return "[%header]\n|===\n"
                + table.replaceAll("(?m)^\\|[-|]+\n", "").replaceAll("(?m) \\|$", "")
                + "|===\n";
    }

    private String pick(List<String> from) {
        return pick(random, from);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
