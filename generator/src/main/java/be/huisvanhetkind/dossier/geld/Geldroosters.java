package be.huisvanhetkind.dossier.geld;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.model.netwerk.Toekenning.Besteding;
import be.huisvanhetkind.taal.Datumwoord;
import be.huisvanhetkind.taal.Eurowoord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The money in tables: each grant, each form of offer, each source, and each time it was spent. */
final class Geldroosters {
    private Geldroosters() {}

    static Rooster toekenningen(List<Geldstand> standen) {
        return new Rooster(
                "toekenningen",
                "Toekenningen",
                "",
                Kleed.KEURING,
                List.of(
                        "Toekenning",
                        "Toestand",
                        "Bedrag",
                        "Van wie",
                        "Waarvoor",
                        "Mag naar",
                        "Vormen van aanbod",
                        "Termijn",
                        "Besteed",
                        "Over"),
                standen.stream().map(Geldroosters::toekenning).toList());
    }

    private static Rij toekenning(Geldstand stand) {
        Toekenning een = stand.toekenning();
        boolean isGeteld = !een.besteed().isEmpty();
        return Rij.of(
                Vak.of(een),
                stand.toestand(),
                euro(een.bedrag()),
                Vak.of(een.bron().label()),
                Vak.of(een.doel()),
                Vak.of(labels(een.aard())),
                Vak.of(labels(een.aanbodsvormen())),
                Vak.of(stand.termijn()),
                isGeteld ? euro(een.uitgegeven()) : Vak.of("niet bijgehouden"),
                isGeteld ? euro(een.rest()) : Vak.LEEG);
    }

    private static String labels(List<Begrip> begrippen) {
        return begrippen.stream().map(Begrip::label).collect(Collectors.joining(", "));
    }

    /** What is given to more forms at once is not divided: nobody wrote down how. */
    static Rooster perVorm(List<Geldstand> standen, Dossier dossier) {
        List<Toekenning> lopend =
                standen.stream().filter(Geldstand::isLopend).map(Geldstand::toekenning).toList();
        return new Rooster(
                "vormen",
                "Geld per vorm van aanbod",
                "Van de toekenningen die nu lopen. Een toekenning voor meer vormen samen is niet verdeeld: ze staat bij elk van die vormen.",
                Kleed.TABEL,
                List.of(
                        "Vorm van aanbod",
                        "Alleen voor deze vorm",
                        "Samen met andere vormen",
                        "Hieraan besteed"),
                dossier.begrippen(Lijst.AANBODSVORM).stream()
                        .map(vorm -> vorm(vorm, lopend))
                        .toList());
    }

    private static Rij vorm(Begrip vorm, List<Toekenning> lopend) {
        List<Toekenning> naar =
                lopend.stream().filter(een -> een.aanbodsvormen().contains(vorm)).toList();
        List<Toekenning> alleen =
                naar.stream().filter(een -> een.aanbodsvormen().size() == 1).toList();
        List<Toekenning> samen =
                naar.stream().filter(een -> een.aanbodsvormen().size() > 1).toList();
        List<Toekenning> besteed =
                lopend.stream().filter(een -> besteed(een, vorm).findAny().isPresent()).toList();
        BigDecimal betaald =
                sum(besteed.stream().flatMap(een -> besteed(een, vorm)).map(Besteding::bedrag));
        return Rij.of(
                Vak.of(vorm.label()),
                total(alleen),
                total(samen),
                besteed.isEmpty() ? Vak.LEEG : euro(betaald).by(besteed));
    }

    private static Stream<Besteding> besteed(Toekenning een, Begrip vorm) {
        return een.besteed().stream()
                .filter(uitgave -> uitgave.aanbodsvorm().equals(Optional.of(vorm)));
    }

    static Rooster perBron(List<Geldstand> standen, Dossier dossier) {
        return new Rooster(
                "bronnen",
                "Geld per bron",
                "",
                Kleed.TABEL,
                List.of("Van wie", "Loopt nu", "Is voorbij"),
                dossier.begrippen(Lijst.TOEKENNINGSBRON).stream()
                        .map(bron -> bron(bron, standen))
                        .toList());
    }

    private static Rij bron(Begrip bron, List<Geldstand> standen) {
        List<Geldstand> van =
                standen.stream().filter(een -> een.toekenning().bron().equals(bron)).toList();
        return Rij.of(
                Vak.of(bron.label()),
                total(van.stream().filter(Geldstand::isLopend).map(Geldstand::toekenning).toList()),
                total(
                        van.stream()
                                .filter(een -> !een.isLopend())
                                .map(Geldstand::toekenning)
                                .toList()));
    }

    static Rooster uitgaven(List<Geldstand> standen, Dossier dossier) {
        return new Rooster(
                "uitgaven",
                "Waar het geld naartoe ging",
                "",
                Kleed.TABEL,
                List.of("Uit welke toekenning", "Wat", "Bedrag", "Vorm", "Wanneer", "Actie"),
                standen.stream()
                        .map(Geldstand::toekenning)
                        .flatMap(een -> een.besteed().stream().map(uit -> paid(een, uit, dossier)))
                        .toList());
    }

    private static Rij paid(Toekenning een, Besteding uitgave, Dossier dossier) {
        return Rij.of(
                Vak.of(een),
                Vak.of(uitgave.wat().orElse("")),
                euro(uitgave.bedrag()),
                Vak.of(uitgave.aanbodsvorm().map(Begrip::label).orElse("")),
                Vak.of(uitgave.datum().map(Datumwoord::of).orElse("")),
                uitgave.actie()
                        .map(ref -> dossier.huis().find(ref).map(Vak::of).orElse(Vak.of(ref.id())))
                        .orElse(Vak.LEEG));
    }

    private static Vak total(List<Toekenning> some) {
        return some.isEmpty()
                ? Vak.LEEG
                : euro(sum(some.stream().map(Toekenning::bedrag))).by(some);
    }

    static BigDecimal sum(Stream<BigDecimal> bedragen) {
        return bedragen.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Vak euro(BigDecimal bedrag) {
        return Vak.of(Eurowoord.of(bedrag));
    }
}
