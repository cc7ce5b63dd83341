package be.huisvanhetkind.finding;

import java.util.Optional;

/** A finding of which it is known what the author can write instead. */
public record Corrected(Finding finding, Correction better) implements Finding {
    @Override
    public Place place() {
        return finding.place();
    }

    @Override
    public Severity severity() {
        return finding.severity();
    }

    @Override
    public String message() {
        return finding.message();
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
