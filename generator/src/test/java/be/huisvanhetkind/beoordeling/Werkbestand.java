package be.huisvanhetkind.beoordeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A file that tells a Git host what to do, judged as text and as YAML.
 *
 * @param pad where it stands in a repository
 */
record Werkbestand(String pad, String tekst) {
    private static final Pattern EVENT = Pattern.compile("\\$\\{\\{");
    private static final Pattern PINNED =
            Pattern.compile("(https://\\S+/)?[\\w-]+/[\\w-]+@[0-9a-f]{40}");

    /** Whether what somebody proposes makes it run. */
    boolean isOfVoorstellen() {
        return root().get("on") instanceof Map<?, ?> on && on.containsKey("pull_request");
    }

    /** Everything that could let a stranger do more than propose; empty when it is right. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (tekst.contains("pull_request_target")) {
            problems.add("pull_request_target");
        }
        permissions(problems);
        jobs().forEach(job -> job(job, problems));
        return problems;
    }

    /** What the last step of the one job runs. */
    String lastScript() {
        List<?> steps = (List<?>) of(jobs().findFirst().orElseThrow(), "steps");
        return (String) of((Map<?, ?>) steps.get(steps.size() - 1), "run");
    }

    private void permissions(List<String> problems) {
        Object given = root().get("permissions");
        if (given == null) {
            problems.add("no permissions");
        } else if (isOfVoorstellen()
                && (!given.equals(Map.of("contents", "read"))
                        || jobs().anyMatch(job -> job.containsKey("permissions")))) {
            problems.add("a proposal may do more than read");
        }
        if (isOfVoorstellen() && tekst.contains("secrets.")) {
            problems.add("a proposal sees a secret");
        }
    }

    private void job(Map<?, ?> job, List<String> problems) {
        if (!job.containsKey("timeout-minutes")) {
            problems.add("no timeout");
        }
        for (Object one : (List<?>) of(job, "steps")) {
            step((Map<?, ?>) one, problems);
        }
    }

    private void step(Map<?, ?> step, List<String> problems) {
        String run = String.valueOf(step.get("run"));
        if (EVENT.matcher(run).find()) {
            problems.add("words of an event in a script: " + run);
        }
        if (step.get("uses") instanceof String uses) {
            if (!PINNED.matcher(uses).matches()) {
                problems.add("not pinned: " + uses);
            }
            if (uses.contains("checkout@")) {
                checkout(step.containsKey("with") ? of(step, "with") : Map.of(), problems);
            }
        }
        if (isOfVoorstellen()
                && run.matches("(?s).*sh (?!\"?\\$RUNNER_TEMP|/tmp)\\S*programma\\.sh.*")) {
            problems.add("the program of the proposal itself: " + run);
        }
        if (isOfVoorstellen()
                && run.contains("huis changes")
                && prints(run)
                && !run.contains("::stop-commands::")) {
            problems.add("words of an author may be commands");
        }
        if (run.contains("huis/huis\" check --changed")
                && !run.contains(">")
                && !run.contains("rm -rf .huis")) {
            problems.add("what the proposal remembers is believed");
        }
    }

    private static boolean prints(String run) {
        return run.lines().anyMatch(line -> line.contains("huis changes") && !line.contains(">"));
    }

    private static void checkout(Object with, List<String> problems) {
        if (!(with instanceof Map<?, ?> how)
                || !Boolean.FALSE.equals(how.get("persist-credentials"))) {
            problems.add("credentials stay behind");
        } else if (how.get("ref") instanceof String ref
                && !ref.equals("${{ github.event.repository.default_branch }}")) {
            problems.add("checks out " + ref);
        }
    }

    private Map<?, ?> root() {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(tekst);
    }

    /** What must be there. */
    static Object of(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    private Stream<Map<?, ?>> jobs() {
        return ((Map<?, ?>) of(root(), "jobs")).values().stream().map(job -> (Map<?, ?>) job);
    }
}
