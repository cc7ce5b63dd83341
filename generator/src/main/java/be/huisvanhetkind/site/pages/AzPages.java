package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Alfabet;
import be.huisvanhetkind.site.parts.Alfabet.Letter;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Geschreven;
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

    private AzPages() {}

    /**
     * Some letters with what begins with them.
     *
     * @param kiezer every letter there is
     */
    public record Register(String lead, List<Link> kiezer, List<Letter> letters, Bladwijzer blad) {}

    public static Stream<Page> of(Index index) {
        List<Letter> letters = Alfabet.of(index);
        int lines = letters.stream().mapToInt(letter -> letter.ingangen().size()).sum();
        if (lines <= ON_ONE_PAGE) {
            return Stream.of(page(letters.stream().map(AzPages::anchor).toList(), letters, index));
        }
        List<Link> kiezer =
                letters.stream().map(letter -> new Link(letter.naam(), url(letter))).toList();
        return Stream.concat(
                Stream.of(page(kiezer, List.of(), index)),
                letters.stream().flatMap(letter -> pages(letter, kiezer, index)));
    }

    private static Page page(List<Link> kiezer, List<Letter> letters, Index index) {
        return Page.of(
                Addresses.A_Z,
                index.woord("az.titel"),
                index.woord("az.over"),
                "a-z",
                new Inhoud<>(
                        new Register(index.woord("az.lead"), kiezer, letters, Bladwijzer.GEEN),
                        (register, some) -> register));
    }

    private static Stream<Page> pages(Letter letter, List<Link> kiezer, Index index) {
        String titel = index.woord("az.letter", letter.naam());
        return Bladen.of(url(letter), letter.ingangen(), PER_BLAD)
                .map(
                        blad ->
                                blad.page(
                                        index.woorden(),
                                        Geschreven.site(titel),
                                        Geschreven.site(index.woord("az.over-letter", titel)),
                                        "a-z",
                                        new Inhoud<>(
                                                new Register(
                                                        "",
                                                        kiezer,
                                                        List.of(letter.with(blad.items())),
                                                        blad.wijzer()),
                                                (register, some) -> register)));
    }

    private static Link anchor(Letter letter) {
        return new Link(letter.naam(), new Url(Addresses.A_Z.path() + "#letter-" + letter.id()));
    }

    private static Url url(Letter letter) {
        return Url.of(Addresses.A_Z.section(), letter.id());
    }
}
