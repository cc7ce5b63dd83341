package be.huisvanhetkind.volledigheid;

/**
 * Iets wat een gezin nog zou helpen.
 *
 * @param veld the key an author writes, or {@link #TEKST} for the text below the fields
 * @param waarvoor what it is for, in Dutch: the help of the field
 * @param nut how much it helps, 1 to 3
 */
public record Ontbrekend(String veld, String waarvoor, int nut) {
    /** No field has this key: the text stands below the fields. */
    public static final String TEKST = "tekst";

    static Ontbrekend tekst(int nut) {
        return new Ontbrekend(TEKST, "De tekst zelf, onder de velden.", nut);
    }
}
