package be.huisvanhetkind.beoordeling;

/** A report of others is not what it has to be. */
public final class OnleesbaarVerslag extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String waarom;

    OnleesbaarVerslag(String waarom) {
        super(waarom);
        this.waarom = waarom;
    }

    /** Why, in Dutch; words of ours alone. */
    public String waarom() {
        return waarom;
    }
}
