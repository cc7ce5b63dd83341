package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The site in one language. The Dutch one has every page; another has those that families need,
 * under an address that begins with its code: {@code /fr/aanbod/babbelcafe/}.
 */
public final class Editie {
    private final Index index;
    private final BaseUrl base;
    private final Derived<Frame> frame;

    private Editie(Index index, BaseUrl base, Derived<Frame> frame) {
        this.index = index;
        this.base = base;
        this.frame = frame;
    }

    static Editie of(Index index, BaseUrl base, Derived<Frame> frame) {
        return new Editie(index, base, frame);
    }

    /** The house in this language. */
    public Index index() {
        return index;
    }

    public Sitetaal taal() {
        return index.taal();
    }

    public Woordenboek woorden() {
        return index.woorden();
    }

    /** What is the same on every page. */
    public Frame frame() {
        return index.get(frame);
    }

    /** Every page of this edition, each address once. */
    public List<Page> pages() {
        return SiteMap.pages(index);
    }

    /** One of its pages, by its file. */
    public Optional<Page> find(String file) {
        return SiteMap.find(file, index);
    }

    /** Whether it has a page, by its address in the Dutch edition. */
    public boolean has(Url adres) {
        return adressen().contains(adres);
    }

    private Set<Url> adressen() {
        return index.get(SiteMap.ADRESSEN);
    }

    /** Where a link in this edition leads: to the same page in Dutch when it has none itself. */
    public String link(Url adres) {
        boolean own = taal() != Sitetaal.NL && has(adres.withoutAnker());
        return base.path() + (own ? adres.in(taal()) : adres).path();
    }

    /** Whether its addresses are those that authors write. */
    public boolean isAtTheRoot() {
        return base.path().isEmpty() && taal() == Sitetaal.NL;
    }
}
