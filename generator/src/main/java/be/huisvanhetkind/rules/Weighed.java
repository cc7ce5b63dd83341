package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import java.util.Optional;

/**
 * A finding that is more or less serious than its rule says.
 *
 * @param reason a Dutch sentence, shown behind the hint
 */
record Weighed(Finding finding, Severity severity, String reason) implements Finding {
    @Override
    public Place place() {
        return finding.place();
    }

    @Override
    public String message() {
        return finding.message();
    }

    @Override
    public String hint() {
        return finding.hint() + " " + reason;
    }

    @Override
    public Optional<Correction> correction() {
        return finding.correction();
    }

    @Override
    public String code() {
        return finding.code();
    }
}
