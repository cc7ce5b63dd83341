package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.render.kalender.Dagkalender;
import be.huisvanhetkind.render.kalender.Kalenderdag;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.List;

/**
 * The year of who coordinates the house: all that falls due.
 *
 * @param maanden how many months ahead
 */
public record Coordinatiejaar(int maanden) implements Rapport {
    public static final String TITEL = "Het jaar van de coördinatie";

    private static final int MAAND = 30;

    @Override
    public Verslag of(Dossier dossier) {
        List<Vervaldag> dagen = days(dossier);
        return new Verslag(
                "agenda",
                TITEL,
                lead(dossier, dagen),
                numbers(dagen, dossier.vandaag()),
                List.of(),
                List.of(rooster(dagen, dossier.vandaag())));
    }

    /** What falls due in these months, and what is late. */
    public List<Vervaldag> days(Dossier dossier) {
        return Vervaldagen.of(dossier, tot(dossier));
    }

    /** The last day that is looked at. */
    public LocalDate tot(Dossier dossier) {
        return dossier.vandaag().plusMonths(maanden);
    }

    private String lead(Dossier dossier, List<Vervaldag> dagen) {
        String tot = Datumwoord.of(tot(dossier));
        return dagen.isEmpty()
                ? "Tot en met %s staat er nog niets. Schrijf vergaderingen, afsprakennota’s en een actieplan: hun dagen komen hier vanzelf."
                        .formatted(tot)
                : "Wat te laat is, en wat er komt tot en met %s.".formatted(tot);
    }

    private static List<Kerncijfer> numbers(List<Vervaldag> dagen, LocalDate vandaag) {
        LocalDate maand = vandaag.plusDays(MAAND);
        long late = dagen.stream().filter(een -> een.isTeLaatOp(vandaag)).count();
        long soon =
                dagen.stream()
                        .filter(een -> !een.dag().isBefore(vandaag) && een.dag().isBefore(maand))
                        .count();
        return List.of(
                number(soon, "in de komende dertig dagen"),
                number(late, "te laat"),
                number(dagen.size() - late - soon, "daarna"));
    }

    private static Kerncijfer number(long aantal, String wanneer) {
        return new Kerncijfer(
                String.valueOf(aantal), (aantal == 1 ? "ding " : "dingen ") + wanneer);
    }

    private static Rooster rooster(List<Vervaldag> dagen, LocalDate vandaag) {
        return new Rooster(
                "dagen",
                "Wat wanneer",
                "",
                Kleed.TABEL,
                List.of("Wat", "Wanneer", "Toestand", "Soort", "Meer"),
                dagen.stream().map(een -> row(een, vandaag)).toList());
    }

    private static Rij row(Vervaldag een, LocalDate vandaag) {
        return Rij.of(
                Vak.linked(een.wat(), een.bewijs()),
                Vak.of(een.when()),
                Vak.of(een.judge(vandaag)),
                Vak.of(een.soort().woord()),
                Vak.of(een.waarom()));
    }

    @Override
    public List<Bijlage> bijlagen(Dossier dossier) {
        return List.of(
                new Bijlage("agenda.ics", TITEL + " (voor je eigen agenda)", calendar(dossier)));
    }

    /** The same for someone's own agenda. */
    public byte[] calendar(Dossier dossier) {
        return calendar(TITEL, days(dossier), dossier);
    }

    /** Some days as the file of an agenda. */
    public static byte[] calendar(String titel, List<Vervaldag> some, Dossier dossier) {
        var verband = dossier.huis().verband();
        List<Kalenderdag> dagen =
                some.stream().map(een -> een.onCalendar(dossier.vandaag())).toList();
        return Dagkalender.of(
                titel + ", " + verband.naam(),
                verband.web().website().map(BaseUrl::of).orElse(BaseUrl.ROOT),
                dossier.vandaag(),
                dagen);
    }
}
