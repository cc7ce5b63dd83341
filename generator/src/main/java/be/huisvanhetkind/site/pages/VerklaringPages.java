package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Uitzondering;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tabel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.stream.Stream;

/** The statements on accessibility and privacy. */
public final class VerklaringPages {
    private VerklaringPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> toegankelijk =
                index.huis().all(Toegankelijkheidsverklaring.class).stream()
                        .map(item -> Fiches.page(item, index, VerklaringPages::toegankelijk));
        Stream<Page> privacy =
                index.huis().all(Privacyverklaring.class).stream()
                        .map(item -> Fiches.page(item, index, VerklaringPages::privacy));
        return Stream.concat(toegankelijk, privacy);
    }

    private static FicheView toegankelijk(Toegankelijkheidsverklaring item, Index index) {
        return Fiches.van(item, index)
                .withContact(Contacten.van(item.feedback()))
                .withFeiten(
                        List.of(
                                Feit.van("check", "Voldoet de site?", naleving(item)),
                                Feit.van("zoek", "Wie keek het na?", methode(item)),
                                Feit.van(
                                        "kalender",
                                        "Opgesteld op",
                                        DagWoorden.datum(item.opgesteldOp()))))
                .withTabellen(
                        List.of(
                                new Tabel(
                                        "Wat nog niet goed is",
                                        List.of("Wat", "Waarom", "Wat je dan kunt doen"),
                                        item.uitzonderingen().stream()
                                                .map(VerklaringPages::rij)
                                                .toList())))
                .withBlokken(
                        List.of(
                                new Blok(
                                        "Niet tevreden met ons antwoord?",
                                        Stream.concat(
                                                        Stream.of(
                                                                Regel.van(
                                                                        Tekens.zin(
                                                                                item
                                                                                        .handhaving()))),
                                                        item
                                                                .handhavingslink()
                                                                .flatMap(Contacten::web)
                                                                .map(Regel::van)
                                                                .stream())
                                                .toList())));
    }

    private static List<Regel> rij(Uitzondering uitzondering) {
        return Stream.of(uitzondering.wat(), uitzondering.waarom(), uitzondering.alternatief())
                .map(Regel::van)
                .toList();
    }

    private static String naleving(Toegankelijkheidsverklaring item) {
        return switch (item.naleving()) {
            case VOLLEDIG -> "Ja, volledig.";
            case GEDEELTELIJK -> "Voor een deel. Hieronder staat wat nog niet goed is.";
            case NIET -> "Nog niet. Hieronder staat wat nog niet goed is.";
        };
    }

    private static String methode(Toegankelijkheidsverklaring item) {
        return switch (item.methode()) {
            case ZELF -> "Wijzelf.";
            case DERDE -> "Iemand van buiten het Huis.";
        };
    }

    private static FicheView privacy(Privacyverklaring item, Index index) {
        return Fiches.van(item, index)
                .withContact(Contacten.van(item.contact()))
                .withFeiten(
                        List.of(
                                Feit.van(
                                        "huis",
                                        "Wie is verantwoordelijk?",
                                        item.verantwoordelijke())));
    }
}
