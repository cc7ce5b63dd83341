package be.huisvanhetkind.bench;

import static be.huisvanhetkind.bench.CorpusText.between;
import static be.huisvanhetkind.bench.CorpusText.pick;
import static be.huisvanhetkind.bench.CorpusText.some;

import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.model.Lijst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a whole made-up house: N aanbod, N/10 partners, N/5 activities, and the little every house
 * has. The same numbers give the same bytes.
 */
public final class Corpus {
    private static final List<String> KLEUREN = List.of("#b5305f", "#1d5c8a", "#5b3a8c", "#7a4a00");

    private final Path folder;
    private final int size;
    private final long seed;
    private final int asciidocPercent;
    private final List<String> partners = new ArrayList<>();
    private final List<String> aanbod = new ArrayList<>();

    private Corpus(Path folder, int size, long seed, int asciidocPercent) {
        this.folder = folder;
        this.size = size;
        this.seed = seed;
        this.asciidocPercent = asciidocPercent;
    }

    /** Writes a house with this many aanbod into an empty folder. */
    public static void write(Path folder, int size, long seed, int asciidocPercent)
            throws IOException {
        Corpus corpus = new Corpus(folder, size, seed, asciidocPercent);
        for (int i = 0; i < Math.max(1, size / 10); i++) {
            corpus.partner(i);
        }
        for (int i = 0; i < size; i++) {
            corpus.aanbod(i);
        }
        for (int i = 0; i < Math.max(1, size / 5); i++) {
            corpus.activiteit(i);
        }
        corpus.huis();
    }

    private void partner(int number) throws IOException {
        Random random = random("partner", number);
        CorpusText text = new CorpusText(random);
        String titel = CorpusText.organisation(random, number + 1);
        String id = Slug.of(titel);
        partners.add(id);
        String plaats = pick(random, CorpusText.LOCATIES);
        Kop kop =
                new Kop()
                        .add("titel", titel)
                        .add(
                                "samenvatting",
                                "%s in %s: %s en %s."
                                        .formatted(titel, plaats, text.subject(), text.subject()))
                        .raw("status", "gepubliceerd")
                        .raw("nagekeken_op", "2026-10-" + between(random, 10, 31))
                        .raw(
                                "organisatietype",
                                pick(random, CorpusFixed.terms(Lijst.ORGANISATIETYPE)))
                        .raw("rollen", "[aanbod-in-huis]")
                        .raw("locaties", "[" + Slug.of(plaats) + "]")
                        .raw("contact", CorpusParts.contact(random, id))
                        .raw("partner_sinds", "2025-0" + between(random, 1, 9) + "-01");
        kop.raw("logo", "logo.svg").add("accentkleur", pick(random, KLEUREN));
        write("partners/" + id + "/logo.svg", CorpusFixed.LOGO);
        write("partners/" + id + "/partner.md", kop.fence() + text.body());
    }

    private void aanbod(int number) throws IOException {
        Random random = random("aanbod", number);
        CorpusText text = new CorpusText(random);
        String titel = CorpusText.title(random, number + 1);
        String id = Slug.of(titel);
        aanbod.add(id);
        Kop kop =
                common(random, text, titel)
                        .list("domeinen", some(random, CorpusFixed.terms(Lijst.DOMEIN), 1, 2))
                        .list("pijlers", some(random, CorpusFixed.terms(Lijst.PIJLER), 1, 2))
                        .raw("aanbodsvorm", pick(random, CorpusFixed.terms(Lijst.AANBODSVORM)))
                        .raw("aard", pick(random, List.of("dienst", "activiteitenreeks")))
                        .raw("vorm", pick(random, List.of("individueel", "groep", "beide")))
                        .list("methoden", some(random, CorpusFixed.terms(Lijst.METHODE), 1, 3));
        CorpusParts.leeftijd(random, kop);
        kop.raw("prijs", CorpusParts.prijs(random));
        kop.raw("afspraak", pick(random, List.of("zonder", "op-afspraak", "inschrijven")));
        kop.add("hoe", "Bel of stuur een sms. Je krijgt binnen twee werkdagen een dag en een uur.");
        StringBuilder waar = new StringBuilder();
        for (String plaats : some(random, CorpusText.LOCATIES, 1, random.nextInt(4) == 0 ? 2 : 1)) {
            waar.append("\n  - locatie: ")
                    .append(Slug.of(plaats))
                    .append("\n    aanlevering: zitdag");
            if (random.nextInt(10) < 7) {
                waar.append("\n    uren:").append(CorpusParts.uren(random, "      "));
            }
        }
        kop.raw("waar", waar.toString());
        if (random.nextInt(10) < 4) {
            kop.list("doelgroepen", some(random, CorpusFixed.terms(Lijst.DOELGROEP), 1, 2));
            kop.list("talen", some(random, CorpusFixed.terms(Lijst.TAAL), 1, 3));
            kop.raw("tolk", random.nextBoolean() ? "ja" : "nee");
        }
        if (random.nextInt(10) < 3) {
            kop.add("meebrengen", "Niets. Je kind mag mee.");
            kop.raw("contact", CorpusParts.contact(random, id));
        }
        if (random.nextInt(10) < 1) {
            kop.raw(
                    "doorverwijzing",
                    "\n  contact: 013 00 12 50, elke werkdag van 9 tot 12 uur"
                            + "\n  hoe: Bel samen met het gezin. We spreken meteen een dag af."
                            + "\n  toestemming: Vraag eerst of het gezin het goed vindt.");
        }
        item("aanbod", id, owner(random), kop, text, random);
    }

    /** Without a holiday. */
    private static final List<Integer> MONTHS = List.of(2, 6, 9, 10);

    private void activiteit(int number) throws IOException {
        Random random = random("activiteit", number);
        CorpusText text = new CorpusText(random);
        String titel = CorpusText.title(random, number + 1);
        Kop kop = common(random, text, titel);
        CorpusParts.leeftijd(random, kop);
        kop.raw("prijs", CorpusParts.prijs(random));
        kop.raw("locatie", Slug.of(pick(random, CorpusText.LOCATIES)));
        if (random.nextInt(5) == 0) {
            kop.raw("reeks", CorpusParts.uren(random, "  "));
        } else {
            StringBuilder momenten = new StringBuilder();
            int month = pick(random, MONTHS);
            int keren = between(random, 1, 3);
            for (int keer = 0; keer < keren; keer++) {
                String dag = "2027-%02d-%02d".formatted(month, 1 + keer * 7 + random.nextInt(7));
                int uur = between(random, 9, 18);
                momenten.append(
                        "\n  - start: %s %d.00\n    einde: %s %d.30"
                                .formatted(dag, uur, dag, uur + 1));
            }
            kop.raw("momenten", momenten.toString());
        }
        if (random.nextBoolean()) {
            kop.raw("aanbod", pick(random, aanbod));
            kop.raw(
                    "inschrijven",
                    "\n  nodig: ja\n  telefoon: 013 00 12 50\n  hoe: Zeg met hoeveel je komt.");
        }
        item("activiteiten", Slug.of(titel), owner(random), kop, text, random);
    }

    private Kop common(Random random, CorpusText text, String titel) {
        return new Kop()
                .add("titel", titel)
                .add("samenvatting", text.summary())
                .raw("status", "gepubliceerd")
                .raw("nagekeken_op", "2026-10-" + between(random, 10, 31))
                .list(
                        "themas",
                        some(random, CorpusText.THEMAS.stream().map(Slug::of).toList(), 1, 3))
                .list("trefwoorden", text.keywords());
    }

    private void item(String type, String id, String owner, Kop kop, CorpusText text, Random random)
            throws IOException {
        String body = text.body();
        boolean asciidoc = random.nextInt(100) < asciidocPercent;
        write(
                "partners/%s/%s/%s.%s".formatted(owner, type, id, asciidoc ? "adoc" : "md"),
                kop.fence() + (asciidoc ? CorpusText.asciidoc(body) : body));
    }

    private String owner(Random random) {
        return pick(random, partners);
    }

    private void huis() throws IOException {
        for (Lijst lijst : Lijst.values()) {
            write("begrippen/" + lijst.id() + ".yml", CorpusFixed.vocabulary(lijst));
        }
        write("begrippen/schoolvakanties.yml", CorpusFixed.SCHOOLVAKANTIES);
        write("logo.svg", CorpusFixed.LOGO);
        write("huis.yml", CorpusFixed.HUIS.formatted(partners.get(0)));
        for (int i = 0; i < CorpusText.THEMAS.size(); i++) {
            thema(i, CorpusText.THEMAS.get(i));
        }
        for (int i = 0; i < CorpusText.LOCATIES.size(); i++) {
            locatie(i, CorpusText.LOCATIES.get(i));
        }
        for (int i = 0; i < 5; i++) {
            vraag(i);
        }
    }

    private void thema(int number, String titel) throws IOException {
        CorpusText text = new CorpusText(random("thema", number));
        Kop kop =
                new Kop()
                        .add("titel", titel)
                        .add(
                                "samenvatting",
                                "Alles over %s in één overzicht."
                                        .formatted(titel.toLowerCase(Locale.ROOT)))
                        .raw("status", "gepubliceerd")
                        .raw("nagekeken_op", "2026-10-20")
                        .raw("levensdomeinen", "[levensdomein]")
                        .raw("volgorde", String.valueOf(number));
        write("themas/" + Slug.of(titel) + ".md", kop.fence() + text.sentence() + "\n");
    }

    private void locatie(int number, String titel) throws IOException {
        Random random = random("locatie", number);
        CorpusText text = new CorpusText(random);
        Kop kop =
                new Kop()
                        .add("titel", titel)
                        .add("samenvatting", "Een plek voor gezinnen in %s.".formatted(titel))
                        .raw("status", "gepubliceerd")
                        .raw("nagekeken_op", "2026-10-20")
                        .raw("soort", number == 0 ? "huis" : "antenne")
                        .add("wijk", titel)
                        .raw(
                                "adres",
                                "\n  straat: Molenpad %d\n  postcode: \"3295\"\n  gemeente: Voorbeeld"
                                        .formatted(number + 1))
                        .raw(
                                "geo",
                                "\n  breedtegraad: \"50.97%02d\"\n  lengtegraad: \"5.06%02d\""
                                        .formatted(number, number))
                        .raw(
                                "openingsuren",
                                CorpusParts.uren(random, "  ") + "\n  hoe: Bel 013 00 12 34.")
                        .raw(
                                "onthaal",
                                "\n  zonder_afspraak: ja\n  diensten: [%s]"
                                        .formatted(
                                                String.join(
                                                        ", ",
                                                        CorpusFixed.terms(Lijst.ONTHAALDIENST))))
                        .raw(
                                "bereikbaarheid",
                                "\n  openbaar_vervoer: [\"Bus 35, halte %s.\"]\n  fiets: Fietsrek naast de deur."
                                        .formatted(titel))
                        .list(
                                "voorzieningen",
                                some(random, CorpusFixed.terms(Lijst.VOORZIENING), 1, 4))
                        .raw("beheerder", partners.get(0));
        if (number > 0) {
            kop.raw("hoort_bij", Slug.of(CorpusText.LOCATIES.get(0)));
        }
        write("locaties/" + Slug.of(titel) + ".md", kop.fence() + text.sentence() + "\n");
    }

    private void vraag(int number) throws IOException {
        Random random = random("vraag", number);
        CorpusText text = new CorpusText(random);
        String titel = "Wie helpt mij met %s?".formatted(text.subject());
        Kop kop =
                new Kop()
                        .add("titel", titel)
                        .add("samenvatting", text.summary())
                        .raw("status", "gepubliceerd")
                        .raw("nagekeken_op", "2026-10-20")
                        .list(
                                "aanbod",
                                some(random, aanbod.subList(0, Math.min(20, aanbod.size())), 1, 3))
                        .raw("themas", "[" + Slug.of(pick(random, CorpusText.THEMAS)) + "]")
                        .raw("volgorde", String.valueOf(number));
        write("vragen/vraag-" + (number + 1) + ".md", kop.fence() + text.sentence() + "\n");
    }

    private Random random(String kind, int number) {
        return new Random((seed * 31 + kind.hashCode() + number * 7919L) * 0x9E3779B97F4A7C15L);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
