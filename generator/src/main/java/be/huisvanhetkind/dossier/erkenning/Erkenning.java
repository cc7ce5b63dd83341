package be.huisvanhetkind.dossier.erkenning;

import be.huisvanhetkind.dossier.erkenning.Voorwaarde.Bevonden;
import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Leesdeel;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rapport;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Fase;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Toestand;
import be.huisvanhetkind.taal.Datumwoord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each condition of recognition and subsidy: met, not met or not to say, and why. */
public record Erkenning() implements Rapport {
    @Override
    public Verslag of(Dossier dossier) {
        List<Keuring> regels = Keuring.all(dossier.huis());
        List<Verslagdeel> delen = List.of(toestand(dossier), Keuringen.rooster(regels, dossier));
        return new Verslag(
                "erkenning",
                "Erkenning en subsidie",
                lead(regels, dossier),
                numbers(regels),
                Stream.concat(
                                phase(dossier),
                                regels.stream().flatMap(regel -> tasks(regel, dossier)))
                        .toList(),
                delen);
    }

    private static String lead(List<Keuring> regels, Dossier dossier) {
        if (count(regels, Oordeel.NIET_VOLDAAN) > 0) {
            return dossier.pressing() == Dringend.BINNENKORT
                    ? "Het huis is nog in opbouw: niet alles hoeft al voldaan te zijn."
                    : "Niet aan alle voorwaarden is voldaan.";
        }
        return count(regels, Oordeel.ONBEKEND) > 0
                ? "Niets staat in de weg, maar niet alles is te zeggen."
                : "Aan alle voorwaarden is voldaan.";
    }

    private static List<Kerncijfer> numbers(List<Keuring> regels) {
        long asked = regels.size() - count(regels, Oordeel.NIET_VAN_TOEPASSING);
        return List.of(
                new Kerncijfer(
                        count(regels, Oordeel.VOLDAAN) + " van " + asked,
                        "voorwaarden voor erkenning en subsidie voldaan"),
                new Kerncijfer(String.valueOf(count(regels, Oordeel.NIET_VOLDAAN)), "niet voldaan"),
                new Kerncijfer(String.valueOf(count(regels, Oordeel.ONBEKEND)), "niet te zeggen"));
    }

    private static long count(List<Keuring> regels, Oordeel oordeel) {
        return regels.stream().filter(regel -> regel.is(oordeel)).count();
    }

    private static Leesdeel toestand(Dossier dossier) {
        var statuut = dossier.huis().verband().statuut();
        return Leesdeel.of(
                "Hoe het huis staat",
                "Fase: %s.".formatted(words(statuut.fase())),
                said("Erkend", statuut.erkenning()),
                said("Gesubsidieerd", statuut.subsidie()));
    }

    private static String words(Fase fase) {
        return fase.id().replace('-', ' ');
    }

    /** Rij 22: a phase that says something else than the recognition. */
    private static Stream<Werkpunt> phase(Dossier dossier) {
        Fase fase = dossier.huis().verband().statuut().fase();
        boolean isErkend = Voorwaarden.isErkend(dossier.huis());
        return fase.compareTo(Fase.ERKEND_OPSTARTEND) >= 0 == isErkend
                ? Stream.empty()
                : Stream.of(phase(fase, isErkend, dossier));
    }

    private static Werkpunt phase(Fase fase, boolean isErkend, Dossier dossier) {
        return new Werkpunt(
                Dringend.BINNENKORT,
                "Kijk de fase in huis.yml na.",
                "Daar staat “%s”, en het huis is %s erkend."
                        .formatted(fase.id(), isErkend ? "al" : "niet"),
                Optional.empty(),
                List.of(new Bewijs("huis.yml", dossier.huis().verband().origin().file())));
    }

    private static String said(String wat, Optional<Toestand> toestand) {
        boolean ja = toestand.filter(Toestand::ja).isPresent();
        String sinds =
                toestand.flatMap(Toestand::sinds)
                        .filter(dag -> ja)
                        .map(dag -> " sinds " + Datumwoord.of(dag))
                        .orElse("");
        return "%s: %s%s.".formatted(wat, ja ? "ja" : "nee", sinds);
    }

    private static Stream<Werkpunt> tasks(Keuring regel, Dossier dossier) {
        Bevonden bevonden = regel.bevonden();
        if (bevonden.oordeel() == Oordeel.ONBEKEND) {
            return Stream.of(
                    new Werkpunt(
                            Dringend.BINNENKORT,
                            "Zoek uit: %s.".formatted(regel.voorwaarde().wat()),
                            Keuringen.why(bevonden),
                            Optional.empty(),
                            List.of()));
        }
        Dringend dringend = dossier.pressing();
        return bevonden.bevindingen().stream().map(found -> task(found, dringend)).distinct();
    }

    private static Werkpunt task(Finding found, Dringend dringend) {
        String file = found.place().file();
        return new Werkpunt(
                dringend,
                found.message(),
                found.hint(),
                Optional.empty(),
                List.of(new Bewijs(file.substring(file.lastIndexOf('/') + 1), file)));
    }
}
