package be.huisvanhetkind.site.view;

import be.huisvanhetkind.model.Tekst;
import java.util.List;
import java.util.Optional;

/**
 * A plain page: one sentence, facts, text, and whatever belongs to it. Most lesser types look like
 * this.
 *
 * @param contact how to reach who is behind it, as buttons
 * @param koppen the headings of a long text; empty for a short one
 * @param blokken what belongs to it, each under a heading
 * @param reeks what it stands between, when it is a page of a book
 */
public record FicheView(
        Geschreven lead,
        Optional<ContactView> contact,
        Optional<PartnerMerk> partner,
        List<Feit> feiten,
        Optional<Beeld> beeld,
        Tekst tekst,
        List<Tussenkop> koppen,
        List<Blok> blokken,
        List<Cijfertabel> tabellen,
        Nazicht nazicht,
        Optional<Reeks> reeks) {
    public FicheView {
        koppen = List.copyOf(koppen);
        feiten = List.copyOf(feiten);
        blokken = List.copyOf(blokken);
        tabellen = List.copyOf(tabellen);
    }

    /**
     * The pages around it.
     *
     * @param boven the page it is a part of
     */
    public record Reeks(Optional<Link> boven, Optional<Link> vorige, Optional<Link> volgende) {}

    /** A heading of a long text, to go to. */
    public record Tussenkop(String anker, String tekst) {}

    /** The same with facts; an empty one is left out. */
    public FicheView withFeiten(List<Feit> more) {
        List<Feit> filled = more.stream().filter(feit -> !feit.regels().isEmpty()).toList();
        return new FicheView(
                lead, contact, partner, filled, beeld, tekst, koppen, blokken, tabellen, nazicht,
                reeks);
    }

    public FicheView withFeiten(Feit... more) {
        return withFeiten(List.of(more));
    }

    /** The same with what belongs to it; an empty one is left out. */
    public FicheView withBlokken(List<Blok> more) {
        List<Blok> filled = more.stream().filter(blok -> !blok.regels().isEmpty()).toList();
        return new FicheView(
                lead, contact, partner, feiten, beeld, tekst, koppen, filled, tabellen, nazicht,
                reeks);
    }

    public FicheView withBlokken(Blok... more) {
        return withBlokken(List.of(more));
    }

    /** The same with figures; a table without rows is left out. */
    public FicheView withTabellen(List<Cijfertabel> more) {
        List<Cijfertabel> filled = more.stream().filter(tabel -> !tabel.rijen().isEmpty()).toList();
        return new FicheView(
                lead, contact, partner, feiten, beeld, tekst, koppen, blokken, filled, nazicht,
                reeks);
    }

    public FicheView withTabellen(Cijfertabel... more) {
        return withTabellen(List.of(more));
    }

    /** The same with a way to reach who is behind it. */
    public FicheView withContact(ContactView some) {
        return new FicheView(
                lead,
                Optional.of(some),
                partner,
                feiten,
                beeld,
                tekst,
                koppen,
                blokken,
                tabellen,
                nazicht,
                reeks);
    }

    /** The same between the pages around it. */
    public FicheView withReeks(Optional<Reeks> some) {
        return new FicheView(
                lead, contact, partner, feiten, beeld, tekst, koppen, blokken, tabellen, nazicht,
                some);
    }
}
