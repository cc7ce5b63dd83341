package be.huisvanhetkind.finding;

/** A finding that does not stop publishing (unless {@code --strict}). */
public interface Warning extends Finding {
    @Override
    default Severity severity() {
        return Severity.WARNING;
    }
}
