package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A week of the agenda.
 *
 * @param titel "Week van 23 november"
 */
public record WeekView(String titel, List<DagView> dagen) {
    public WeekView {
        dagen = List.copyOf(dagen);
    }
}
