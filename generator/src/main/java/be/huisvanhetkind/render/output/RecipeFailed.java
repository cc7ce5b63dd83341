package be.huisvanhetkind.render.output;

import be.huisvanhetkind.finding.Finding;

/** A file cannot be made; the finding tells an author why. */
public final class RecipeFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public RecipeFailed(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
