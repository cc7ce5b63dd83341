package be.huisvanhetkind.dossier.overzicht;

import be.huisvanhetkind.dossier.overzicht.Maildeel.Maillink;
import be.huisvanhetkind.dossier.overzicht.Maildeel.Mailregel;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.rules.versheid.LangNietNagekeken;
import be.huisvanhetkind.rules.versheid.NietNagekeken;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a partner must know of its own pages: nothing of others, and nothing of the dossier.
 *
 * @param own everything in its folder
 * @param nazicht what of it must be looked at
 * @param bevindingen what is wrong in it
 */
public record Partneroverzicht(
        Partner partner,
        List<Item> own,
        List<Nakijkpunt> nazicht,
        List<Finding> bevindingen,
        Huis huis) {
    private static final Pattern FOLDER = Pattern.compile("(?:^|/)partners/([^/]+)/");

    /** What is told as something to look at, with its day, is not told again. */
    private static final Set<String> NAZICHT =
            Set.of(Finding.codeOf(NietNagekeken.class), Finding.codeOf(LangNietNagekeken.class));

    public Partneroverzicht {
        own = List.copyOf(own);
        nazicht = List.copyOf(nazicht);
        bevindingen = List.copyOf(bevindingen);
    }

    /** One for each partner that is on the site or will be, as in a dictionary. */
    public static Stream<Partneroverzicht> all(Dossier dossier) {
        Huis all = dossier.huis();
        Map<String, List<Item>> items =
                all.all().stream().collect(Collectors.groupingBy(een -> folder(file(een))));
        Map<String, List<Nakijkpunt>> nazicht =
                Nakijkpunt.all(dossier).stream()
                        .collect(Collectors.groupingBy(een -> folder(file(een.item()))));
        Map<String, List<Finding>> found =
                dossier.bevindingen().stream()
                        .collect(Collectors.groupingBy(een -> folder(een.place().file())));
        return partners(all)
                .map(
                        een -> {
                            String id = een.id();
                            return new Partneroverzicht(
                                    een,
                                    Order.byTitel(items.getOrDefault(id, List.of())),
                                    nazicht.getOrDefault(id, List.of()),
                                    found.getOrDefault(id, List.of()),
                                    all);
                        });
    }

    private static Stream<Partner> partners(Huis huis) {
        return Order.byTitel(
                huis.all(Partner.class).stream()
                        .filter(een -> een.fiche().publicatie().status() != Status.GEARCHIVEERD)
                        .filter(een -> een.fiche().vertalingVan().isEmpty())
                        .toList())
                .stream();
    }

    /** The partner in whose folder a file is; empty for what is of the house. */
    private static String folder(String file) {
        Matcher found = FOLDER.matcher(file);
        return found.find() ? found.group(1) : "";
    }

    /** What must be done first, what is only good to know last. */
    List<Maildeel> delen() {
        return List.of(nazien(), fouten(), wachtend(), opSite());
    }

    /** Whether there is nothing to look over and nothing to mend. */
    boolean asksNothing() {
        return nazien().regels().isEmpty() && fouten().regels().isEmpty();
    }

    private Maildeel nazien() {
        return new Maildeel(
                "Kijk dit na",
                "Klopt alles nog? Zet dan de dag van vandaag bij “nagekeken_op”, ook als er niets verandert.",
                nazicht.stream().map(this::nazien).toList());
    }

    private Mailregel nazien(Nakijkpunt een) {
        String tegen =
                (een.isTeLaat() ? "Dit moest nagekeken zijn tegen %s." : "Kijk dit na tegen %s.")
                        .formatted(Datumwoord.of(een.tegen()));
        String opSite = een.laatsteDag().map(dag -> opSite(een, dag)).orElse("");
        return new Mailregel(een.item().titel(), tegen + opSite, links(een.item()));
    }

    private static String opSite(Nakijkpunt een, LocalDate dag) {
        return een.isWeg()
                ? " Het staat niet meer op de site."
                : " Doe je niets, dan staat het tot en met %s op de site."
                        .formatted(Datumwoord.of(dag));
    }

    private Maildeel fouten() {
        return new Maildeel(
                "Wat niet klopt",
                "",
                bevindingen.stream()
                        .filter(een -> !NAZICHT.contains(een.code()))
                        .map(this::fout)
                        .toList());
    }

    private Mailregel fout(Finding found) {
        String file = found.place().file();
        String titel =
                own.stream()
                        .filter(een -> file(een).equals(file))
                        .findFirst()
                        .map(Item::titel)
                        .orElseGet(() -> naam(file));
        return new Mailregel(
                titel,
                found.message() + " " + found.hint().lines().findFirst().orElse(""),
                edit(file, titel).stream().toList());
    }

    private Maildeel wachtend() {
        return new Maildeel(
                "Wat nog niet op de site staat",
                "Zet “status: gepubliceerd” als het klaar is.",
                own.stream()
                        .filter(een -> isDraft(een.fiche().publicatie().status()))
                        .map(een -> new Mailregel(een.titel(), waiting(een), editing(een)))
                        .toList());
    }

    private static boolean isDraft(Status status) {
        return status == Status.CONCEPT || status == Status.TER_NAZICHT;
    }

    private static String waiting(Item een) {
        return een.fiche().publicatie().status() == Status.TER_NAZICHT
                ? "Iemand moet het nog nalezen."
                : "Dit is nog een concept.";
    }

    private Maildeel opSite() {
        return new Maildeel(
                "Dit staat er van jullie op de site",
                "",
                own.stream()
                        .filter(this::isShown)
                        .map(een -> new Mailregel(een.titel(), "", links(een)))
                        .toList());
    }

    private boolean isShown(Item een) {
        return een instanceof Publiek publiek && OpenbaarHuis.shows(huis, publiek);
    }

    private static String file(Item een) {
        return een.fiche().origin().file();
    }

    private List<Maillink> links(Item een) {
        return Stream.concat(seeing(een).stream(), editing(een).stream()).toList();
    }

    private Optional<Maillink> seeing(Item een) {
        return isShown(een)
                ? huis.verband()
                        .web()
                        .website()
                        .map(BaseUrl::of)
                        .flatMap(base -> base.absolute(Addresses.of((Publiek) een)))
                        .map(adres -> new Maillink("Bekijk “%s”".formatted(een.titel()), adres))
                : Optional.empty();
    }

    private List<Maillink> editing(Item een) {
        return edit(file(een), een.titel()).stream().toList();
    }

    private Optional<Maillink> edit(String file, String titel) {
        return huis.verband()
                .bewerken(file)
                .map(adres -> new Maillink("Bewerk “%s”".formatted(titel), adres));
    }

    private static String naam(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
