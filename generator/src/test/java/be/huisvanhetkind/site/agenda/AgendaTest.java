package be.huisvanhetkind.site.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.Tijden;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.MomentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDate VRIJDAG = LocalDate.of(2026, 11, 27);

    private static Moment moment(LocalDate dag, Momentstatus status, String reden) {
        return new Moment(
                Tijden.PLACE,
                dag.atTime(10, 0),
                dag.atTime(11, 0),
                status,
                Optional.of(reden).filter(text -> !text.isEmpty()),
                false);
    }

    private static Agenda agenda(Activiteit... activiteiten) {
        return Agenda.in(Huizen.index(activiteiten));
    }

    @Test
    void returningHoursAreFollowedForSixWeeks() {
        Activiteit zingen =
                Huizen.activiteit(
                        "zingen", List.of(), Optional.of(Tijden.uren(Tijden.blok(10, 11, Dag.VR))));
        List<LocalDate> dagen =
                Keren.of(zingen, Huizen.index(zingen)).stream().map(Keer::dag).toList();
        assertEquals(VRIJDAG, dagen.get(0));
        assertEquals(5, dagen.size(), "six Fridays, without Christmas");
    }

    @Test
    void aMomentWinsFromTheHoursItFallsIn() {
        Activiteit zingen =
                Huizen.activiteit(
                        "zingen",
                        List.of(moment(VRIJDAG, Momentstatus.GEANNULEERD, "de begeleider is ziek")),
                        Optional.of(Tijden.uren(Tijden.blok(10, 11, Dag.VR))));
        Index index = Huizen.index(zingen);
        MomentView first = Momenten.of(Keren.of(zingen, index).get(0), index);
        assertEquals(5, Keren.of(zingen, index).size());
        assertTrue(first.weg());
        assertEquals(Optional.of(new Geschreven("De begeleider is ziek.", "nl")), first.reden());
        assertEquals(Optional.of("Volgende keer: vrijdag 4 december."), first.volgende());
    }

    @Test
    void whatIsOverIsGone() {
        Activiteit feest =
                Huizen.activiteit(
                        "feest",
                        List.of(moment(Tijden.VANDAAG.minusDays(1), Momentstatus.GAAT_DOOR, "")),
                        Optional.empty());
        assertEquals(List.of(), agenda(feest).keren());
    }
}
