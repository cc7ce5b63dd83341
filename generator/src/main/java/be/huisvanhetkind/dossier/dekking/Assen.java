package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Vorm;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every way to look at the offers of a house. */
record Assen(Dossier dossier, Telling telling, Plekken plekken) {
    static final String TOLK = "Met een tolk";

    /** What is left over, which nobody misses. */
    private static final String REST = "ander";

    /** The ages the house is there for. */
    As leeftijden() {
        return As.of(
                "Leeftijd",
                begrippen(Lijst.LEEFTIJDSGROEP)
                        .filter(begrip -> isOfHouse(begrip))
                        .map(begrip -> Deelgroep.of(begrip, ofAge(begrip)).needed())
                        .toList(),
                without(Lijst.LEEFTIJDSGROEP));
    }

    private boolean isOfHouse(Begrip groep) {
        return groep.leeftijd().filter(dossier.huis().verband().leeftijd()::overlaps).isPresent();
    }

    private Leden ofAge(Begrip groep) {
        return telling.where(een -> isFor(een, groep));
    }

    private static boolean isFor(Aanbod aanbod, Begrip groep) {
        return groep.leeftijd().filter(aanbod.leeftijd()::overlaps).isPresent();
    }

    As domeinen() {
        As all = terms("Domein", Lijst.DOMEIN, een -> een.indeling().domeinen());
        return new As(
                all.kop(),
                all.stream().map(een -> een.id().equals(REST) ? een : een.needed()).toList(),
                all.gemis());
    }

    As aanbodsvormen() {
        return terms("Vorm", Lijst.AANBODSVORM, een -> List.of(een.indeling().aanbodsvorm()));
    }

    /** The languages that are spoken somewhere, and what there is for others. */
    As talen() {
        Stream<Deelgroep> spoken = terms("Taal", Lijst.TAAL, een -> een.toegang().talen()).stream();
        Stream<Deelgroep> andere =
                Stream.of(
                        group(TOLK, een -> een.toegang().tolk()),
                        group("Taal niet gezegd", een -> een.toegang().talen().isEmpty()));
        return As.of("Taal", some(Stream.concat(spoken, andere)));
    }

    As vormen() {
        return As.of(
                "Alleen of in groep",
                List.of(
                        group("Alleen", een -> een.indeling().vorm() != Vorm.GROEP),
                        group("In groep", een -> een.indeling().vorm() != Vorm.INDIVIDUEEL)));
    }

    As prijzen() {
        return As.of(
                "Prijs",
                List.of(
                        group("Gratis", een -> isGratis(een.prijs())),
                        group("Betalend, met kansentarief", een -> hasKansentarief(een.prijs())),
                        group("Betalend", een -> isVol(een.prijs()))));
    }

    static boolean isGratis(Prijs prijs) {
        return prijs.soort() == Prijssoort.GRATIS;
    }

    static boolean hasKansentarief(Prijs prijs) {
        return !isGratis(prijs) && prijs.kansentarief().isPresent();
    }

    /** Whether everybody pays all of it. */
    static boolean isVol(Prijs prijs) {
        return !isGratis(prijs) && !hasKansentarief(prijs);
    }

    /** How it comes to a family, as partners agreed. */
    As aanleveringen() {
        return As.of(
                "Hoe het bij het gezin komt",
                Stream.of(Aanlevering.values())
                        .map(manier -> group(label(manier), een -> has(een, manier)))
                        .toList());
    }

    private static boolean has(Aanbod aanbod, Aanlevering manier) {
        return aanbod.waar().stream().anyMatch(waar -> waar.aanlevering() == manier);
    }

    private static String label(Aanlevering manier) {
        return switch (manier) {
            case ZITDAG -> "Zitdag";
            case GEDEELDE_HUISVESTING -> "Gedeelde huisvesting";
            case DOORVERWIJZING -> "Doorverwijzing";
            case MAATWERK_BUITENSHUIS -> "Maatwerk buitenshuis";
            case ONLINE -> "Online";
        };
    }

    /** The parts of the area. */
    As wijken() {
        return As.of(
                "Wijk",
                plekken.wijken().stream()
                        .map(wijk -> group(wijk, een -> plekken.isIn(een, wijk)).needed())
                        .toList(),
                "Er zijn nog geen wijken. Schrijf ze bij “werkingsgebied” in huis.yml, en bij elke plaats.");
    }

    /** The parts of the area, and what has no place in any. */
    As plaatsen() {
        Stream<Deelgroep> zonder =
                Stream.concat(
                        Stream.of(group("Plaats zonder wijk", plekken::isZonderWijk)),
                        Stream.of(Manier.AAN_HUIS, Manier.OP_AFSTAND, Manier.VERWIJZING)
                                .map(this::manier));
        return new As(
                "Wijk",
                Stream.concat(wijken().stream(), some(zonder).stream()).toList(),
                wijken().gemis());
    }

    Deelgroep manier(Manier manier) {
        return group(manier.naam(), een -> plekken.has(een, manier));
    }

    private As terms(String kop, Lijst lijst, Function<Aanbod, List<Begrip>> has) {
        return As.of(
                kop,
                begrippen(lijst).map(begrip -> Deelgroep.of(begrip, with(begrip, has))).toList(),
                without(lijst));
    }

    private Leden with(Begrip begrip, Function<Aanbod, List<Begrip>> has) {
        return telling.where(
                een -> has.apply(een).stream().anyMatch(ander -> ander.id().equals(begrip.id())));
    }

    private Deelgroep group(String naam, Predicate<Aanbod> test) {
        return Deelgroep.of(naam, telling.where(test));
    }

    private static List<Deelgroep> some(Stream<Deelgroep> groepen) {
        return groepen.filter(groep -> !groep.leden().isEmpty()).toList();
    }

    private Stream<Begrip> begrippen(Lijst lijst) {
        return dossier.begrippen(lijst).stream();
    }

    private static String without(Lijst lijst) {
        return "Deze lijst is nog leeg. Schrijf ze in begrippen/%s.yml.".formatted(lijst.id());
    }
}
