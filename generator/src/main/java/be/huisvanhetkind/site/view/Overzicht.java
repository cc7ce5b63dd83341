package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A list of pages of one kind.
 *
 * @param lijst those on this page of the list
 * @param leeg what it says when there are none
 */
public record Overzicht(Geschreven lead, List<Verwijzing> lijst, Bladwijzer blad, String leeg) {
    public Overzicht {
        lijst = List.copyOf(lijst);
    }
}
