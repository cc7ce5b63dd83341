package be.huisvanhetkind.rules.taal;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.taal.Uitdrukkingen;
import be.huisvanhetkind.taal.Uitdrukkingen.Vondst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * De woorden die beter anders kunnen, van alle lijsten samen: the label and the synonyms of their
 * terms are looked for, their {@code uitleg} is what to write instead.
 */
public record Woordenlijsten(Uitdrukkingen<List<Begrip>> woorden) {
    private static final List<Lijst> LIJSTEN =
            List.of(Lijst.VAKWOORD, Lijst.AFKORTING, Lijst.VAAGWOORD, Lijst.STIGMAWOORD);

    /** The lists as they hold today. */
    public static Woordenlijsten of(Huis huis) {
        Map<String, List<Begrip>> woorden = new LinkedHashMap<>();
        LIJSTEN.stream()
                .flatMap(lijst -> huis.begrippen().of(lijst).stream())
                .filter(begrip -> begrip.appliesOn(huis.vandaag()))
                .forEach(begrip -> add(begrip, woorden));
        return new Woordenlijsten(Uitdrukkingen.of(woorden));
    }

    private static void add(Begrip begrip, Map<String, List<Begrip>> woorden) {
        Stream.concat(Stream.of(begrip.label()), begrip.synoniemen().stream())
                .map(woord -> woorden.computeIfAbsent(woord, nieuw -> new ArrayList<>()))
                .filter(ook -> ook.stream().noneMatch(een -> een.lijst() == begrip.lijst()))
                .forEach(ook -> ook.add(begrip));
    }

    /** The first place of each word of the lists in some texts of one page. */
    List<Gevonden> in(Stream<Alinea> alineas) {
        Map<String, Gevonden> eerste = new LinkedHashMap<>();
        alineas.forEach(
                alinea ->
                        woorden.in(alinea.tekst())
                                .forEach(vondst -> remember(alinea, vondst, eerste)));
        return List.copyOf(eerste.values());
    }

    private static void remember(
            Alinea alinea, Vondst<List<Begrip>> vondst, Map<String, Gevonden> eerste) {
        for (Begrip begrip : vondst.betekenis()) {
            eerste.merge(
                    begrip.lijst() + " " + begrip.id(),
                    gevonden(alinea, vondst, begrip),
                    Woordenlijsten::samen);
        }
    }

    /** A word that is explained once is explained everywhere on the page. */
    private static Gevonden samen(Gevonden eerst, Gevonden later) {
        return later.isUitgelegd() ? later : eerst;
    }

    private static Gevonden gevonden(Alinea alinea, Vondst<List<Begrip>> vondst, Begrip begrip) {
        String uitleg = begrip.uitleg();
        return new Gevonden(
                begrip.lijst(),
                alinea.placeOf(vondst.woorden()),
                vondst.woorden(),
                uitleg.endsWith(".") ? uitleg.substring(0, uitleg.length() - 1) : uitleg,
                isUitgelegd(alinea.tekst(), vondst));
    }

    /** {@code de intake (een eerste gesprek)} or {@code een eerste gesprek (de intake)}. */
    private static boolean isUitgelegd(String tekst, Vondst<?> vondst) {
        int einde = vondst.vanaf() + vondst.woorden().length();
        String voor = tekst.substring(Math.max(0, vondst.vanaf() - 5), vondst.vanaf());
        boolean tussenHaakjes =
                tekst.startsWith(")", einde)
                        && Stream.of("(", "(de ", "(het ", "(een ").anyMatch(voor::endsWith);
        return tussenHaakjes || tekst.startsWith(" (", einde);
    }
}
