package be.huisvanhetkind.site.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.index.Listener.Heard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final Question A = Question.item(Sitetaal.NL, Activiteit.class, "a");
    private static final Question B = Question.item(Sitetaal.NL, Activiteit.class, "b");

    private final Listener listener = new Listener();

    @Test
    void whatIsAskedIsHeardByWhoListensThenAndByNobodyElse() {
        listener.note(A);
        Heard<String> outer =
                listener.listen(
                        () -> {
                            listener.note(A);
                            Heard<String> inner =
                                    listener.listen(
                                            () -> {
                                                listener.note(B);
                                                return "inner";
                                            });
                            assertEquals(Set.of(B), inner.questions());
                            return "outer";
                        });
        assertEquals(Set.of(A), outer.questions());
        assertEquals(Set.of(), listener.listen(() -> "").questions());
    }

    @Test
    void whatWasMadeBeforeIsHeardAgain() {
        Heard<String> known = new Heard<>("known", Set.of(A, B));
        assertEquals(known, listener.listen(() -> listener.tell(known)));
    }

    @Test
    void whoFailsHearsNothingMore() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        listener.listen(
                                () -> {
                                    throw new IllegalStateException();
                                }));
        listener.note(A);
        assertEquals(Set.of(B), listener.listen(() -> note(B)).questions());
    }

    private Question note(Question question) {
        listener.note(question);
        return question;
    }

    @Test
    void aQuestionThatFollowsFromAWiderOneIsLeftOut() {
        Question all = Question.all(Sitetaal.NL, Activiteit.class);
        Question french = Question.item(Sitetaal.FR, Activiteit.class, "a");
        Question partner = Question.item(Sitetaal.NL, Partner.class, "a");
        Question text =
                Question.text(Sitetaal.NL, Huizen.activiteit("a", List.of(), Optional.empty()));
        Heard<String> heard =
                listener.listen(
                        () -> {
                            listener.note(List.of(A, all, french, partner, text));
                            return "";
                        });
        assertEquals(Set.of(all, french, partner, text), heard.questions());
        Question everything = Question.everything(Sitetaal.NL);
        assertEquals(
                Set.of(everything, french, text),
                listener.listen(
                                () -> {
                                    listener.note(
                                            List.of(everything, A, all, french, partner, text));
                                    return "";
                                })
                        .questions());
    }

    @Test
    void theAnswerChangesWhenWhatWasNotThereComes() {
        Index empty = Huizen.index();
        Index one = Huizen.index(Huizen.activiteit("a", List.of(), Optional.empty()));
        Index two =
                Huizen.index(
                        Huizen.activiteit("a", List.of(), Optional.empty()),
                        Huizen.activiteit("b", List.of(), Optional.empty()));
        Question all = Question.all(Sitetaal.NL, Activiteit.class);
        assertDiffer(A, empty, one);
        assertDiffer(B, one, two);
        assertDiffer(all, empty, one);
        assertDiffer(all, one, two);
        assertDiffer(Question.everything(Sitetaal.NL), one, two);
        assertEquals(one.answer(A), two.answer(A));
        Question news = Question.all(Sitetaal.NL, Nieuws.class);
        assertEquals(empty.answer(news), two.answer(news));
    }

    private static void assertDiffer(Question question, Index one, Index other) {
        assertEquals(
                false, one.answer(question).equals(other.answer(question)), question::toString);
    }

    @Test
    void anOutcomeNobodyHearsIsRefused() {
        OpenbaarHuis house = Huizen.with();
        Index index = Index.of(house, Sitetaal.NL, listener, List.of());
        Derived<String> planted = Derived.of("geplant", some -> "x").outcome();
        assertThrows(IllegalArgumentException.class, () -> index.get(planted));
        assertThrows(
                RuntimeException.class, () -> index.answer(Question.value(Sitetaal.NL, planted)));
    }

    @Test
    void whoUsesSomethingDerivedRestsOnAllThatItWasMadeOf() {
        Index index = Index.of(Huizen.with(), Sitetaal.NL, listener, List.of());
        Derived<Integer> inner = Derived.of("binnen", some -> some.all(Activiteit.class).size());
        Derived<Integer> outer =
                Derived.of("buiten", some -> some.get(inner) + some.all(Nieuws.class).size());
        Set<Question> both =
                Set.of(
                        Question.all(Sitetaal.NL, Activiteit.class),
                        Question.all(Sitetaal.NL, Nieuws.class));
        assertEquals(both, listener.listen(() -> index.get(outer)).questions());
        assertEquals(both, listener.listen(() -> index.get(outer)).questions());
        assertEquals(
                Set.of(Question.all(Sitetaal.NL, Activiteit.class)),
                listener.listen(() -> index.get(inner)).questions());
    }
}
