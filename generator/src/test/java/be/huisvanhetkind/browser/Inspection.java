package be.huisvanhetkind.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the judges look at on one page.
 *
 * @param origin where it is served: scheme, host and port
 * @param steps in which window, and what for
 */
record Inspection(String origin, List<Step> steps) {
    private static final int TWICE_NARROW = 640;

    record Step(Look look, String what, Judge judge) {
        Stream<String> run(Visit visit) {
            look.apply(visit.page());
            return judge.problems(visit.page()).stream()
                    .map(problem -> "%s, %s: %s".formatted(look, what, problem));
        }
    }

    private static final List<Step> ALWAYS =
            List.of(
                    new Step(Look.at(320), "reflow", ScriptJudge.REFLOW),
                    new Step(Look.at(320), "clipped", ScriptJudge.CLIPPED),
                    new Step(Look.at(320), "text spacing", new TextSpacing()),
                    new Step(Look.at(TWICE_NARROW), "200 % text", new TextTwiceAsLarge()),
                    new Step(Look.at(390), "targets", ScriptJudge.TARGETS),
                    new Step(Look.at(1280), "targets", ScriptJudge.TARGETS),
                    new Step(Look.at(390), "keyboard", new KeyboardWalk()));

    Inspection {
        steps = List.copyOf(steps);
    }

    /**
     * In every width, and in all colours; with {@code -Dtour=whole} each width in each colour,
     * which takes a minute more.
     */
    static Inspection whole(String origin) {
        boolean isWhole = "whole".equals(System.getProperty("tour"));
        List<Look> looks = isWhole ? Look.all() : Look.most();
        Step wide = new Step(Look.at(1280), "keyboard", new KeyboardWalk());
        return new Inspection(
                origin,
                Stream.of(ALWAYS.stream(), Stream.of(wide), looks.stream().map(Inspection::axe))
                        .flatMap(steps -> steps)
                        .toList());
    }

    /** For a page like one that was seen in all colours: axe takes most of the time. */
    static Inspection again(String origin) {
        return new Inspection(
                origin,
                Stream.concat(ALWAYS.stream(), Stream.of(axe(Look.at(Screen.NARROW.width()))))
                        .toList());
    }

    /** Every width once, and every colour once. */
    static Inspection brief(String origin) {
        return new Inspection(
                origin,
                Stream.concat(ALWAYS.stream(), Look.some().stream().map(Inspection::axe)).toList());
    }

    /** All but some: {@code "clipped"}. */
    Inspection without(String... what) {
        return new Inspection(
                origin,
                steps.stream().filter(step -> !List.of(what).contains(step.what())).toList());
    }

    /** In other colours only the rules about colours can say something else. */
    private static Step axe(Look look) {
        boolean isLight = look.colours() == Look.Colours.LIGHT;
        return new Step(look, "axe", isLight ? Axe.EVERYTHING : Axe.COLOURS);
    }

    /** What is wrong with the page at an address. */
    List<String> problems(Chromium chromium, String path) {
        return Stream.concat(
                        withScript(chromium, path).stream(), withoutScript(chromium, path).stream())
                .toList();
    }

    private List<String> withScript(Chromium chromium, String path) {
        try (Visit visit = chromium.visit(origin, Screen.PHONE)) {
            visit.go(path);
            List<String> judged = steps.stream().flatMap(step -> step.run(visit)).toList();
            return Stream.of(judged, visit.elsewhere(), visit.complaints())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private List<String> withoutScript(Chromium chromium, String path) {
        try (Visit visit = chromium.visit(origin, Screen.PHONE.withoutScript())) {
            visit.go(path);
            return Stream.of(ScriptJudge.UNREACHABLE, ScriptJudge.REFLOW)
                    .flatMap(judge -> judge.problems(visit.unfolded()).stream())
                    .map(problem -> "no script: " + problem)
                    .toList();
        }
    }
}
