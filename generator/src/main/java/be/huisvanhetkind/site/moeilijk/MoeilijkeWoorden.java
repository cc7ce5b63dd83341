package be.huisvanhetkind.site.moeilijk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.taal.Uitdrukkingen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * De moeilijke woorden van het huis, met hun uitleg.
 *
 * @param woorden as they stand in the list
 * @param zoeker finds them, and their other forms, in a text
 */
public record MoeilijkeWoorden(List<Begrip> woorden, Uitdrukkingen<Begrip> zoeker) {
    public MoeilijkeWoorden {
        woorden = List.copyOf(woorden);
    }

    private static final Derived<MoeilijkeWoorden> DERIVED =
            Derived.of("moeilijke-woorden", MoeilijkeWoorden::of);

    /** The words that hold today. */
    public static MoeilijkeWoorden in(Index index) {
        return index.get(DERIVED);
    }

    /** The running text of an item, with its hard words explained when it is in Dutch. */
    public static Tekst tekst(Publiek item, Index index) {
        Tekst tekst = index.tekst(item);
        return item.fiche().taal().equals("nl") ? in(index).mark(tekst) : tekst;
    }

    private static MoeilijkeWoorden of(Index index) {
        List<Begrip> woorden =
                index.begrippen().of(Lijst.MOEILIJK_WOORD).stream()
                        .filter(begrip -> begrip.appliesOn(index.vandaag()))
                        .toList();
        Map<String, Begrip> vormen = new LinkedHashMap<>();
        for (Begrip begrip : woorden) {
            Stream.concat(Stream.of(begrip.label()), begrip.synoniemen().stream())
                    .forEach(vorm -> vormen.putIfAbsent(vorm, begrip));
        }
        return new MoeilijkeWoorden(woorden, Uitdrukkingen.of(vormen));
    }

    /** The same text, in which each word is a link the first time; most texts stay as they are. */
    public Tekst mark(Tekst tekst) {
        return zoeker.in(tekst.html()).isEmpty()
                ? tekst
                : new Tekst.Heel(Woordmerker.mark(tekst.html(), zoeker), tekst.opbouw());
    }
}
