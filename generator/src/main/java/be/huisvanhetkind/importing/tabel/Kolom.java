package be.huisvanhetkind.importing.tabel;

/**
 * A column, and what becomes of it.
 *
 * @param index from 0
 * @param kop what stands above it
 * @param veld the field, with dots for a value in a group; or one of the words below
 */
record Kolom(int index, String kop, String veld) {
    /** By which a row is known again. */
    static final String ID = "id";

    /** In no field, but beside the draft. */
    static final String BEWAREN = "bewaren";

    /** Nowhere. */
    static final String WEGLATEN = "weglaten";

    /** The day, the begin and the end of one time, each in a column. */
    static final String DAG = "dag";

    static final String VAN = "beginuur";
    static final String TOT = "einduur";
}
