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
import java.time.LocalDateTime;
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

    private static Moment moment(LocalDateTime start, LocalDateTime einde, boolean volzet) {
        return new Moment(
                Tijden.PLACE, start, einde, Momentstatus.GAAT_DOOR, Optional.empty(), volzet);
    }

    private static Activiteit op(Moment... momenten) {
        return Huizen.activiteit("kamp", List.of(momenten), Optional.empty());
    }

    private static List<LocalDate> dagen(Agenda agenda) {
        return agenda.dagen().stream().filter(dag -> !dag.isLeeg()).map(Dagagenda::dag).toList();
    }

    @Test
    void whatTakesDaysIsOnEachOfThemFromTodayOn() {
        Agenda agenda =
                agenda(
                        op(
                                moment(
                                        Tijden.VANDAAG.minusDays(3).atTime(10, 0),
                                        VRIJDAG.plusDays(2).atTime(16, 0),
                                        false)));
        assertEquals(Tijden.VANDAAG.datesUntil(VRIJDAG.plusDays(3)).toList(), dagen(agenda));
        assertEquals(1, agenda.weekends().size());
        assertEquals(2, agenda.weekends().get(0).dagen().size());
        assertEquals(
                List.of(LocalDate.of(2026, 11, 23)),
                agenda.weken().stream().map(Week::maandag).toList(),
                "what runs does not bring back the week in which it began");
        assertEquals(1, agenda.keren().size());
    }

    @Test
    void aNightIsOfTheDayOnWhichItBegan() {
        Agenda agenda =
                agenda(op(moment(VRIJDAG.atTime(22, 0), VRIJDAG.plusDays(1).atTime(1, 30), false)));
        assertEquals(List.of(VRIJDAG), dagen(agenda));
        Agenda over =
                agenda(
                        op(
                                moment(
                                        Tijden.VANDAAG.minusDays(1).atTime(22, 0),
                                        Tijden.VANDAAG.atTime(1, 30),
                                        false)));
        assertEquals(List.of(), dagen(over), "it was last night");
    }

    @Test
    void sessionsThatBeginTogetherHaveNamesOfTheirOwn() {
        Activiteit twee =
                op(
                        moment(VRIJDAG.atTime(10, 0), VRIJDAG.atTime(12, 0), false),
                        moment(VRIJDAG.atTime(10, 0), VRIJDAG.atTime(11, 15), false),
                        moment(VRIJDAG.atTime(10, 0), VRIJDAG.atTime(11, 15), false));
        assertEquals(
                List.of("2026-11-27-1000", "2026-11-27-1000-2"),
                Keren.of(twee, Huizen.index(twee)).stream().map(Keer::naam).toList());
    }

    @Test
    void whatIsFullIsNotTheNextTime() {
        Activiteit vol =
                op(
                        moment(VRIJDAG.atTime(10, 0), VRIJDAG.atTime(11, 0), true),
                        moment(
                                VRIJDAG.plusWeeks(1).atTime(10, 0),
                                VRIJDAG.plusWeeks(1).atTime(11, 0),
                                true));
        Index index = Huizen.index(vol);
        assertEquals(Optional.empty(), Keren.next(Keren.of(vol, index).get(0), index));
    }

    @Test
    void whatTakesAYearByMistakeDoesNotMakeTheAgendaLonger() {
        Agenda agenda =
                agenda(
                        op(
                                moment(
                                        VRIJDAG.atTime(10, 0),
                                        VRIJDAG.plusYears(1).atTime(11, 0),
                                        false)));
        assertEquals(Tijden.VANDAAG.plusWeeks(6), dagen(agenda).get(dagen(agenda).size() - 1));
    }
}
