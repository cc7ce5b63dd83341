package be.huisvanhetkind.rules.taal;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.taal.Woorden;
import be.huisvanhetkind.taal.Zinnen;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wat gezinnen lezen op één pagina, voor zover het Nederlands is; read once for all rules about
 * words.
 *
 * @param body the sentences of the running text below the fields
 * @param zinnen the same, and those of the fields
 * @param gevonden words of the lists, in all there is to read
 */
public record Gezinstekst(List<Leeszin> body, List<Leeszin> zinnen, List<Gevonden> gevonden) {
    private static final Set<Soort> LOPEND =
            Set.of(Soort.ALINEA, Soort.VET, Soort.PUNT, Soort.CITAAT);
    private static final int WOORDEN_IN_ZIN = 6;

    public Gezinstekst {
        body = List.copyOf(body);
        zinnen = List.copyOf(zinnen);
        gevonden = List.copyOf(gevonden);
    }

    /** The pages for families that the public may see, today or later. */
    public static Stream<Gezinstekst> of(Huis huis) {
        Woordenlijsten lijsten = Woordenlijsten.of(huis);
        return voorGezinnen(huis).stream().map(item -> of(item, lijsten));
    }

    /** Every public page in Dutch that families read, or will. */
    public static List<Publiek> voorGezinnen(Huis huis) {
        return OpenbaarHuis.withLatere(huis).items().values().stream()
                .flatMap(perId -> perId.values().stream())
                .filter(item -> item.paginasoort().lezers() == Lezers.GEZINNEN)
                .filter(item -> isNederlands(item.fiche().taal()))
                .toList();
    }

    /** What there is to read on one page. */
    public static Gezinstekst of(Publiek item, Woordenlijsten lijsten) {
        List<Alinea> velden = lopendeVelden(item);
        List<Leeszin> body =
                zinnen(
                        item.fiche().tekst().opbouw().alineas().stream()
                                .filter(alinea -> LOPEND.contains(alinea.soort())));
        return new Gezinstekst(
                body,
                Stream.concat(zinnen(velden.stream()).stream(), body.stream()).toList(),
                lijsten.in(alles(item.fiche(), velden)));
    }

    /** The words of one list that stand on the page. */
    public Stream<Gevonden> gevonden(Lijst lijst) {
        return gevonden.stream().filter(een -> een.lijst() == lijst);
    }

    /** How to refer is for professionals; sources and search words are nobody's reading. */
    private static Set<String> nietVoorGezinnen(Publiek item) {
        Stream<String> doorverwijzing =
                item instanceof Aanbod aanbod
                        ? aanbod.doorverwijzing().stream()
                                .flatMap(
                                        een ->
                                                Stream.of(
                                                        een.contact(),
                                                        een.hoe(),
                                                        een.toestemming()))
                        : Stream.empty();
        Fiche fiche = item.fiche();
        return Stream.of(
                        fiche.bronnen().stream(),
                        fiche.woorden().trefwoorden().stream(),
                        doorverwijzing)
                .flatMap(teksten -> teksten)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNederlands(String taal) {
        return taal.isEmpty() || taal.equals("nl") || taal.startsWith("nl-");
    }

    /** Everything there is to read: title, fields with sentences, headings, body. */
    private static Stream<Alinea> alles(Fiche fiche, List<Alinea> velden) {
        Stream<Alinea> titel =
                fiche.bestand().teksten().stream()
                        .filter(veld -> veld.tekst().equals(fiche.titel()))
                        .limit(1);
        Stream<Alinea> body =
                Stream.concat(
                        fiche.tekst().opbouw().koppen().stream().map(Kop::woorden),
                        fiche.tekst().opbouw().alineas().stream()
                                .filter(alinea -> alinea.soort() != Soort.CODE));
        return Stream.of(titel, velden.stream(), body)
                .flatMap(alineas -> alineas)
                .filter(alinea -> isNederlands(alinea.taal()));
    }

    private static List<Alinea> lopendeVelden(Publiek item) {
        Set<String> nietVoorGezinnen = nietVoorGezinnen(item);
        String titel = item.titel();
        return item.fiche().bestand().teksten().stream()
                .filter(veld -> isLopend(veld.tekst()) && !veld.tekst().equals(titel))
                .filter(veld -> !nietVoorGezinnen.contains(veld.tekst()))
                .toList();
    }

    private static boolean isLopend(String tekst) {
        return ".?!…".indexOf(tekst.charAt(tekst.length() - 1)) >= 0
                || Woorden.count(tekst) >= WOORDEN_IN_ZIN;
    }

    private static List<Leeszin> zinnen(Stream<Alinea> alineas) {
        return alineas.filter(alinea -> isNederlands(alinea.taal()))
                .flatMap(
                        alinea ->
                                Zinnen.of(alinea.tekst()).stream()
                                        .map(zin -> new Leeszin(alinea, zin)))
                .toList();
    }
}
