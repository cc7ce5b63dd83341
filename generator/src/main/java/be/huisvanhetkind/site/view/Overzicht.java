package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A list of pages of one kind.
 *
 * @param lijst those on this page of the list
 * @param keuzes ways to narrow it
 * @param leeg what it says when there are none
 */
public record Overzicht(
        Geschreven lead,
        List<Verwijzing> lijst,
        Bladwijzer blad,
        List<Keuzegroep> keuzes,
        String leeg) {
    public Overzicht {
        lijst = List.copyOf(lijst);
        keuzes = List.copyOf(keuzes);
    }

    /** A list that is not narrowed. */
    public Overzicht(Geschreven lead, List<Verwijzing> lijst, Bladwijzer blad, String leeg) {
        this(lead, lijst, blad, List.of(), leeg);
    }
}
