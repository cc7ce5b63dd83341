package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.render.findings.TekenNietOpPapier;
import be.huisvanhetkind.render.letters.Letters;
import be.huisvanhetkind.render.letters.Lettertype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of the words on flyers and on pictures for sharing whether there are letters for them. */
public final class PapierCheck {
    private PapierCheck() {}

    /**
     * Signs that nobody would read; the letters are only fetched for a text that is new.
     *
     * @param verdicts which texts were good before
     */
    public static List<Finding> of(OpenbaarHuis huis, Verdicts verdicts) {
        List<Alinea> fresh = texts(huis).filter(text -> !verdicts.isGood(key(text))).toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Letters> letters = Stream.of(Lettertype.values()).map(Letters::of).toList();
        return fresh.stream().flatMap(text -> check(text, letters, verdicts).stream()).toList();
    }

    private static Optional<Finding> check(Alinea text, List<Letters> letters, Verdicts verdicts) {
        Optional<Finding> finding =
                letters.stream()
                        .flatMap(type -> type.unknown(text.tekst()).stream())
                        .findFirst()
                        .map(sign -> new TekenNietOpPapier(text.place(), sign));
        if (finding.isEmpty()) {
            verdicts.remember(key(text));
        }
        return finding;
    }

    private static String key(Alinea text) {
        return "papier " + text.tekst();
    }

    /** The fields of the house, of its places and its partners, and the titles of offers. */
    private static Stream<Alinea> texts(OpenbaarHuis huis) {
        return Stream.of(
                        huis.verband().bestand().teksten().stream(),
                        huis.all(Locatie.class).stream().flatMap(PapierCheck::texts),
                        huis.all(Partner.class).stream().flatMap(PapierCheck::texts),
                        huis.all(Aanbod.class).stream().flatMap(PapierCheck::title))
                .flatMap(some -> some)
                .filter(text -> text.soort() == Soort.VELD);
    }

    private static Stream<Alinea> texts(Item item) {
        return item.fiche().bestand().teksten().stream();
    }

    private static Stream<Alinea> title(Item item) {
        return texts(item).filter(text -> text.tekst().equals(item.titel()));
    }
}
