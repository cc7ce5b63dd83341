package be.huisvanhetkind.finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of a stage: a value, and what an author must know about it. The only plumbing between
 * stages.
 *
 * @param value what the stage made, as complete as it could
 * @param findings what this stage and the stages before it found
 */
public record Outcome<T>(T value, List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    /** A value about which there is nothing to say. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Hands the value to the next stage and adds what that stage finds. */
    public <U> Outcome<U> then(Function<? super T, Outcome<U>> stage) {
        Outcome<U> next = stage.apply(value);
        return new Outcome<>(
                next.value(), Stream.concat(findings.stream(), next.findings().stream()).toList());
    }

    /** Whether anything found stops publishing. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
