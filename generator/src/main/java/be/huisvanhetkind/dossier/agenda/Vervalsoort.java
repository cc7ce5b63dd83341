package be.huisvanhetkind.dossier.agenda;

/** Why a day counts. */
public enum Vervalsoort {
    VERGADERING("vergadering"),
    OVEREENKOMST("afspraak met een partner"),
    VRIJWILLIGERS("afspraak met vrijwilligers"),
    BELOFTE("belofte"),
    ACTIE("actie"),
    JAARSTUK("plan of verslag"),
    GELD("geld"),
    VERKLARING("toegankelijkheid"),
    NAZICHT("nalezen"),
    MIJLPAAL("mijlpaal");

    private final String woord;

    Vervalsoort(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Whether something is left undone once the day has passed. */
    public boolean isTaak() {
        return this != VERGADERING;
    }
}
