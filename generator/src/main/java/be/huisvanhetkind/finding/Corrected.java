package be.huisvanhetkind.finding;

import java.util.Optional;

/** A finding of which it is known what the author can write instead. */
public record Corrected(Finding finding, Correction better) implements Finding {
    /** What is longer would say in words what the lines show. */
    private static final int LONGEST = 100;

    @Override
    public Place place() {
        return finding.place();
    }

    @Override
    public Severity severity() {
        return finding.severity();
    }

    /** With what is only an example comes how such a value is written. */
    @Override
    public String message() {
        String how = finding.hint();
        boolean isShort = how.length() <= LONGEST && how.endsWith(".");
        return better.isSure() || !isShort ? finding.message() : finding.message() + " " + how;
    }

    @Override
    public String hint() {
        return better.hint();
    }

    @Override
    public String code() {
        return finding.code();
    }

    @Override
    public Optional<Correction> correction() {
        return Optional.of(better);
    }
}
