package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.Optional;

/**
 * A day of the agenda.
 *
 * @param datum {@code 2026-11-24}, for the script
 * @param dag "di"
 * @param maand "nov"
 * @param voluit "dinsdag 24 november"
 * @param pagina everything of that day
 * @param meer how many more begin that day
 * @param open how much is open that day, or can be done at home
 */
public record DagView(
        String datum,
        String dag,
        int nummer,
        String maand,
        String voluit,
        Optional<Url> pagina,
        List<MomentView> momenten,
        int meer,
        int open) {
    public DagView {
        momenten = List.copyOf(momenten);
    }
}
