package be.huisvanhetkind.report;

/** Says in Dutch how many errors and warnings there are. */
final class Counts {
    private Counts() {}

    /** "2 fouten, 1 waarschuwing". */
    static String of(long errors, long warnings) {
        return "%d %s, %d %s"
                .formatted(
                        errors,
                        errors == 1 ? "fout" : "fouten",
                        warnings,
                        warnings == 1 ? "waarschuwing" : "waarschuwingen");
    }
}
