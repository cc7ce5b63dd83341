package be.huisvanhetkind.dossier.versheid;

import be.huisvanhetkind.dossier.overzicht.Nakijkpunt;
import be.huisvanhetkind.dossier.overzicht.Overzichtmail;
import be.huisvanhetkind.dossier.overzicht.Partneroverzicht;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leescijfers;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which pages must be looked at again, per partner, now and in the coming thirty days. */
public record Versheid() implements Rapport {
    private static final String MAILS =
            "Onderaan staat een mail aan elke partner. Ook wat er niet klopt in zijn bestanden staat in de mail van: huis overzicht --alle.";

    @Override
    public Verslag of(Dossier dossier) {
        List<Nakijkpunt> nazicht = Nakijkpunt.all(dossier);
        long pages = Nakijkpunt.pages(dossier).count();
        return new Verslag(
                "versheid",
                "Versheid",
                pages == 0 ? "Er staat nog niets op de site." : lead(nazicht),
                numbers(nazicht, pages),
                tasks(nazicht),
                pages == 0 ? List.of(empty()) : parts(nazicht, dossier));
    }

    private static String lead(List<Nakijkpunt> nazicht) {
        return nazicht.isEmpty()
                ? "Alles is op tijd nagekeken, en de komende dertig dagen moet er niets."
                : "Wie welke pagina’s moet nakijken, nu en de komende dertig dagen.";
    }

    private static List<Kerncijfer> numbers(List<Nakijkpunt> nazicht, long pages) {
        long laat = nazicht.stream().filter(Nakijkpunt::isTeLaat).count();
        long weg = nazicht.stream().filter(Nakijkpunt::isVerdwijnend).count();
        return List.of(
                new Kerncijfer(laat + " van " + pages, "pagina’s moesten al nagekeken zijn"),
                new Kerncijfer(
                        String.valueOf(nazicht.size() - laat), "komen er binnen 30 dagen bij"),
                new Kerncijfer(String.valueOf(weg), "verdwijnen binnen 30 dagen van de site"));
    }

    private static Verslagdeel empty() {
        return Leesdeel.of(
                "Pagina’s",
                "Er is nog geen pagina. Schrijf een partner in partners/, of typ: huis new partner.");
    }

    private static List<Verslagdeel> parts(List<Nakijkpunt> nazicht, Dossier dossier) {
        boolean isGelezen = !dossier.gelezen().equals(Leescijfers.ONBEKEND);
        String gelezen =
                isGelezen
                        ? "Van elke partner staat eerst wat het meest gelezen wordt, volgens het logboek."
                        : "Wil je eerst zien wat het meest gelezen wordt? Geef het logboek van je host: huis dossier --log BESTAND.";
        return List.of(
                Versheidroosters.partners(nazicht, dossier),
                Versheidroosters.paginas(nazicht, isGelezen),
                Leesdeel.of("Wat eerst", gelezen, MAILS));
    }

    /** One for each partner: they are asked once. */
    private static List<Werkpunt> tasks(List<Nakijkpunt> nazicht) {
        Map<Optional<Partner>, List<Nakijkpunt>> perPartner =
                nazicht.stream()
                        .filter(een -> een.isTeLaat())
                        .collect(Collectors.groupingBy(Nakijkpunt::partner));
        return perPartner.entrySet().stream()
                .map(een -> task(een.getKey(), een.getValue()))
                .toList();
    }

    private static Werkpunt task(Optional<Partner> wie, List<Nakijkpunt> van) {
        Optional<LocalDate> eerste =
                van.stream()
                        .filter(Nakijkpunt::isVerdwijnend)
                        .flatMap(een -> een.laatsteDag().stream())
                        .min(Comparator.naturalOrder());
        return new Werkpunt(
                eerste.isPresent() ? Dringend.NU : Dringend.BINNENKORT,
                asked(wie.map(Item::titel), van.size()),
                eerste.map(Versheid::leaves).orElse("Niemand las na of alles nog klopt."),
                eerste,
                van.stream().map(een -> Bewijs.of(een.item())).toList());
    }

    private static String leaves(LocalDate dag) {
        return "Na %s verdwijnt er iets van de site.".formatted(Datumwoord.of(dag));
    }

    private static String asked(Optional<String> wie, int count) {
        String wat = count == 1 ? "1 pagina" : count + " pagina’s";
        return wie.map(naam -> "Vraag %s om %s na te kijken.".formatted(naam, wat))
                .orElse("Kijk %s van het huis na.".formatted(wat));
    }

    /** For each partner the mail that asks it. */
    @Override
    public List<Bijlage> bijlagen(Dossier dossier) {
        return Partneroverzicht.all(dossier).map(Overzichtmail::of).map(Versheid::beside).toList();
    }

    private static Bijlage beside(Overzichtmail mail) {
        return new Bijlage("overzicht/" + mail.naam() + ".txt", mail.titel(), mail.text());
    }
}
