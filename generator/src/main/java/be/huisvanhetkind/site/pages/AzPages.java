package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.parts.Alfabet;
import be.huisvanhetkind.site.parts.Alfabet.Ingang;
import be.huisvanhetkind.site.parts.Alfabet.Letter;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Bladen.Blad;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Link;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything from A to Z: by its name, and by the words people use for it. On one page as long as
 * that is light; else on a page for each letter.
 */
public final class AzPages {
    private static final int ON_ONE_PAGE = 400;
    private static final int PER_BLAD = 150;
    private static final String TITEL = "Alles van A tot Z";

    private AzPages() {}

    /**
     * Some letters with what begins with them.
     *
     * @param kiezer every letter there is
     */
    public record Register(String lead, List<Link> kiezer, List<Letter> letters, Bladwijzer blad) {}

    public static Stream<Page> of(Index index) {
        List<Letter> letters = Alfabet.van(index);
        int lines = letters.stream().mapToInt(letter -> letter.ingangen().size()).sum();
        return lines <= ON_ONE_PAGE
                ? Stream.of(page(letters.stream().map(AzPages::anchor).toList(), letters))
                : Stream.concat(
                        Stream.of(page(letters.stream().map(AzPages::link).toList(), List.of())),
                        letters.stream().flatMap(letter -> pages(letter, letters)));
    }

    private static Page page(List<Link> kiezer, List<Letter> letters) {
        return new Page(
                Addresses.A_Z,
                TITEL,
                "Zoek op een woord: alles wat op deze site staat, van A tot Z.",
                "a-z.ftlh",
                () ->
                        new Register(
                                "Zoek een naam, of een woord zoals slapen, crèche of rekening.",
                                kiezer,
                                letters,
                                Bladwijzer.GEEN));
    }

    private static Stream<Page> pages(Letter letter, List<Letter> letters) {
        String titel = "Alles met " + letter.naam();
        return Bladen.van(url(letter), letter.ingangen(), PER_BLAD)
                .map(blad -> page(blad, titel, letter, letters));
    }

    private static Page page(Blad<Ingang> blad, String titel, Letter letter, List<Letter> letters) {
        return new Page(
                blad.url(),
                blad.titel(titel),
                blad.titel(titel + ": elke naam en elk woord op deze site."),
                "a-z.ftlh",
                () ->
                        new Register(
                                "",
                                letters.stream().map(AzPages::link).toList(),
                                List.of(new Letter(letter.id(), letter.naam(), blad.items())),
                                blad.wijzer()));
    }

    private static Link link(Letter letter) {
        return new Link(letter.naam(), url(letter));
    }

    private static Link anchor(Letter letter) {
        return new Link(letter.naam(), new Url(Addresses.A_Z.path() + "#letter-" + letter.id()));
    }

    private static Url url(Letter letter) {
        return Url.of(Addresses.A_Z.section(), letter.id());
    }
}
