package be.huisvanhetkind.rules.taal;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.taal.Uitdrukkingen;
import be.huisvanhetkind.taal.Uitdrukkingen.Vondst;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Een lijst van woorden die beter anders kunnen: the label and the synonyms of its terms are looked
 * for, their {@code uitleg} is what to write instead.
 */
public record Woordenlijst(Uitdrukkingen<Begrip> woorden) {

    /**
     * A word of the list on a page for families.
     *
     * @param woorden as they are typed
     * @param beter the plain words, without a full stop
     * @param isUitgelegd whether an explanation between brackets follows, or it is one itself
     */
    public record Gevonden(Place place, String woorden, String beter, boolean isUitgelegd) {}

    /** A list as it holds today. */
    public static Woordenlijst van(Huis huis, Lijst lijst) {
        Map<String, Begrip> woorden = new LinkedHashMap<>();
        huis.begrippen().van(lijst).stream()
                .filter(begrip -> geldt(begrip, huis.vandaag()))
                .forEach(
                        begrip -> {
                            woorden.putIfAbsent(begrip.label(), begrip);
                            begrip.synoniemen().forEach(ook -> woorden.putIfAbsent(ook, begrip));
                        });
        return new Woordenlijst(Uitdrukkingen.van(woorden));
    }

    private static boolean geldt(Begrip begrip, LocalDate dag) {
        return begrip.geldigTot().map(tot -> !dag.isAfter(tot)).orElse(true);
    }

    /** The first place of each word of the list on each page for families. */
    public Stream<Gevonden> in(Huis huis) {
        return Gezinstekst.van(huis).flatMap(tekst -> in(tekst).stream());
    }

    private List<Gevonden> in(Gezinstekst tekst) {
        Map<String, Gevonden> eerste = new LinkedHashMap<>();
        tekst.alles()
                .forEach(
                        alinea ->
                                woorden.in(alinea.tekst())
                                        .forEach(
                                                vondst ->
                                                        eerste.merge(
                                                                vondst.betekenis().id(),
                                                                gevonden(alinea, vondst),
                                                                Woordenlijst::samen)));
        return List.copyOf(eerste.values());
    }

    /** A word that is explained once is explained everywhere on the page. */
    private static Gevonden samen(Gevonden eerst, Gevonden later) {
        return later.isUitgelegd() ? later : eerst;
    }

    private static Gevonden gevonden(Alinea alinea, Vondst<Begrip> vondst) {
        String uitleg = vondst.betekenis().uitleg();
        return new Gevonden(
                alinea.placeOf(vondst.woorden()),
                vondst.woorden(),
                uitleg.endsWith(".") ? uitleg.substring(0, uitleg.length() - 1) : uitleg,
                isUitgelegd(alinea.tekst(), vondst));
    }

    /** {@code de intake (een eerste gesprek)} or {@code een eerste gesprek (de intake)}. */
    private static boolean isUitgelegd(String tekst, Vondst<Begrip> vondst) {
        int einde = vondst.vanaf() + vondst.woorden().length();
        String voor = tekst.substring(Math.max(0, vondst.vanaf() - 5), vondst.vanaf());
        boolean tussenHaakjes =
                tekst.startsWith(")", einde)
                        && Stream.of("(", "(de ", "(het ", "(een ").anyMatch(voor::endsWith);
        return tussenHaakjes || tekst.startsWith(" (", einde);
    }
}
