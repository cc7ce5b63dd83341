package be.huisvanhetkind.finding;

/**
 * How much a finding matters: an error stops publishing, a warning does not (unless {@code
 * --strict}).
 */
public enum Severity {
    ERROR("FOUT"),
    WARNING("LET OP");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The Dutch word an author reads. */
    public String label() {
        return label;
    }
}
