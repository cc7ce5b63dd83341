package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import java.util.stream.Stream;

/** The page of what a visitor kept: the device alone knows what that is. */
public final class BewaardPages {
    private BewaardPages() {}

    /** Nothing of the house. */
    public record Bewaard() {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                Page.of(
                                Addresses.BEWAARD,
                                index.woord("sectie.bewaard"),
                                index.woord("bewaar.lead"),
                                "bewaard",
                                some -> new Bewaard())
                        .hidden());
    }
}
