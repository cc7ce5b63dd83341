package be.huisvanhetkind.browser;

import java.nio.file.Path;

/** Which browser there is for the tests. */
sealed interface OnHand {
    /** One of the machine itself. */
    record Program(Path file) implements OnHand {}

    /** The one that Playwright fetched and finds by itself. */
    record Fetched() implements OnHand {}

    /** None, so that the tests are skipped. */
    record Skip(String why) implements OnHand {}

    /** None, and that is a failure. */
    record Fail(String why) implements OnHand {}

    /** On this machine; looked for once. */
    static OnHand here() {
        return Once.HERE;
    }

    private static OnHand on(Machine machine) {
        try {
            return new ChromiumProgram(machine)
                    .find()
                    .<OnHand>map(file -> new Program(Path.of(file)))
                    .orElseGet(() -> fetched(machine));
        } catch (AssertionError wrong) {
            return new Fail(String.valueOf(wrong.getMessage()));
        }
    }

    private static OnHand fetched(Machine machine) {
        if (FetchedChromium.fetch(machine)) {
            return new Fetched();
        }
        return without(machine, "er is geen Chromium, Chrome of Edge op deze machine");
    }

    /** On a build server nothing may be left out. */
    static OnHand without(Machine machine, String why) {
        return machine.isBuildServer() ? new Fail(why + ", en CI=true") : new Skip(why);
    }

    /** Looks when it is first asked. */
    final class Once {
        private static final OnHand HERE = on(Machine.here());

        private Once() {}
    }
}
