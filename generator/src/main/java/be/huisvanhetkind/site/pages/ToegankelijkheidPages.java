package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Grond;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Uitzondering;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.proeven.Proef;
import be.huisvanhetkind.site.proeven.Proeven;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tabel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statement on accessibility, with the five parts of the model of the European Commission
 * (Implementing Decision (EU) 2018/1523): how far the site complies, what does not and why, how the
 * statement was made, how to report a problem, and who decides when that does not help. Which
 * programs looked at the site is said; that it complies because of them never is.
 */
public final class ToegankelijkheidPages {
    private ToegankelijkheidPages() {}

    public static Stream<Page> of(Index index) {
        return index.huis().all(Toegankelijkheidsverklaring.class).stream()
                .map(item -> Fiches.page(item, index, ToegankelijkheidPages::verklaring));
    }

    private static FicheView verklaring(Toegankelijkheidsverklaring item, Index index) {
        List<Proef> proeven = Proeven.van(index.huis().verband().website());
        Stream<Tabel> gronden =
                Arrays.stream(Grond.values()).map(grond -> uitzonderingen(item, grond));
        return Fiches.van(item, index)
                .withContact(Contacten.van(item.feedback()))
                .withFeiten(feiten(item, proeven))
                .withTabellen(Stream.concat(gronden, Stream.of(proeven(proeven))).toList())
                .withBlokken(List.of(melden(item.feedback()), handhaving(item)));
    }

    private static List<Feit> feiten(Toegankelijkheidsverklaring item, List<Proef> proeven) {
        String opgesteld = DagWoorden.datum(item.opgesteldOp());
        return List.of(
                Feit.van("check", "Voldoet de site?", naleving(item)),
                Feit.van("kalender", "Opgesteld op", opgesteld),
                Feit.van(
                        "kalender",
                        "Laatst nagekeken op",
                        item.fiche().nagekekenOp().map(DagWoorden::datum).orElse(opgesteld)),
                new Feit("zoek", "Wie keek het na?", methode(item, proeven)));
    }

    private static String naleving(Toegankelijkheidsverklaring item) {
        String norm = "WCAG 2.1, niveau AA (EN 301 549).";
        return switch (item.naleving()) {
            case VOLLEDIG -> "Ja. De site voldoet volledig aan " + norm;
            case GEDEELTELIJK ->
                    "Voor een deel. De site voldoet gedeeltelijk aan "
                            + norm
                            + " Hieronder staat wat nog niet goed is.";
            case NIET ->
                    "Nog niet. De site voldoet niet aan "
                            + norm
                            + " Hieronder staat wat nog niet goed is.";
        };
    }

    private static List<Regel> methode(Toegankelijkheidsverklaring item, List<Proef> proeven) {
        String who =
                switch (item.methode()) {
                    case ZELF -> "Wijzelf.";
                    case DERDE -> "Iemand van buiten het Huis.";
                };
        String also = "Ook programma’s keken mee. Een programma vindt niet alles.";
        return (proeven.isEmpty() ? Stream.of(who) : Stream.of(who, also)).map(Regel::van).toList();
    }

    private static Tabel uitzonderingen(Toegankelijkheidsverklaring item, Grond grond) {
        return new Tabel(
                switch (grond) {
                    case NIET_NALEVING -> "Wat nog niet goed is";
                    case ONEVENREDIGE_LAST -> "Wat te veel zou vragen";
                    case BUITEN_TOEPASSING -> "Wat buiten de regels valt";
                },
                List.of("Wat", "Waarom", "Wat je dan kunt doen"),
                item.uitzonderingen().stream()
                        .filter(uitzondering -> uitzondering.grond() == grond)
                        .map(ToegankelijkheidPages::rij)
                        .toList());
    }

    private static List<Regel> rij(Uitzondering uitzondering) {
        return Stream.of(uitzondering.wat(), uitzondering.waarom(), uitzondering.alternatief())
                .map(Regel::van)
                .toList();
    }

    private static Tabel proeven(List<Proef> proeven) {
        return new Tabel(
                "Wat programma’s nakeken",
                List.of("Proef", "Wanneer", "Pagina’s", "Fouten", "Gaat over"),
                proeven.stream()
                        .map(
                                proef ->
                                        Stream.of(
                                                        proef.proef().zin(),
                                                        DagWoorden.datum(proef.op()),
                                                        String.valueOf(proef.paginas()),
                                                        String.valueOf(proef.fouten()),
                                                        "WCAG " + String.join(", ", proef.wcag()))
                                                .map(Regel::van)
                                                .toList())
                        .toList());
    }

    private static Blok melden(Contact contact) {
        Stream<Regel> ways =
                Stream.of(
                                contact.email().map(Contacten::mail),
                                contact.telefoon().map(Contacten::bel))
                        .flatMap(Optional::stream)
                        .map(Regel::van);
        return new Blok(
                "Werkt er iets niet? Zeg het ons",
                Stream.concat(
                                Stream.of(
                                        Regel.van(
                                                "Zeg wat je wilde doen, op welke pagina, en wat er misging.")),
                                ways)
                        .toList());
    }

    private static Blok handhaving(Toegankelijkheidsverklaring item) {
        return new Blok(
                "Niet tevreden met ons antwoord?",
                Stream.concat(
                                Stream.of(Regel.van(Tekens.zin(item.handhaving()))),
                                item
                                        .handhavingslink()
                                        .flatMap(Contacten::web)
                                        .map(Regel::van)
                                        .stream())
                        .toList());
    }
}
