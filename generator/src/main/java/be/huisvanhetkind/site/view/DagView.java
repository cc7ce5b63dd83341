package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A day of the agenda.
 *
 * @param datum {@code 2026-11-24}, for the script
 * @param dag "di"
 * @param maand "nov"
 * @param voluit "dinsdag 24 november"
 */
public record DagView(
        String datum,
        String dag,
        int nummer,
        String maand,
        String voluit,
        List<MomentView> momenten) {
    public DagView {
        momenten = List.copyOf(momenten);
    }
}
