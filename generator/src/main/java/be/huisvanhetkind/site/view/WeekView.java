package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * A week of the agenda.
 *
 * @param id the anchor: {@code week-2026-48}
 * @param titel "Week van 23 november"
 */
public record WeekView(String id, String titel, List<DagView> dagen) {
    public WeekView {
        dagen = List.copyOf(dagen);
    }
}
