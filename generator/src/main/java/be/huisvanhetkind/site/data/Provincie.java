package be.huisvanhetkind.site.data;

/** In which province of Belgium a postcode lies; bpost gives each a range, or two. */
public enum Provincie {
    BRUSSEL("Brussels Hoofdstedelijk Gewest"),
    WAALS_BRABANT("Waals-Brabant"),
    VLAAMS_BRABANT("Vlaams-Brabant"),
    ANTWERPEN("Antwerpen"),
    LIMBURG("Limburg"),
    LUIK("Luik"),
    NAMEN("Namen"),
    HENEGOUWEN("Henegouwen"),
    LUXEMBURG("Luxemburg"),
    WEST_VLAANDEREN("West-Vlaanderen"),
    OOST_VLAANDEREN("Oost-Vlaanderen");

    private final String naam;

    Provincie(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** That of a postcode of four digits. */
    public static Provincie of(String postcode) {
        int hundred = Integer.parseInt(postcode) / 100;
        return switch (hundred / 10) {
            case 1 -> hundred < 13 ? BRUSSEL : hundred < 15 ? WAALS_BRABANT : VLAAMS_BRABANT;
            case 2 -> ANTWERPEN;
            case 3 -> hundred < 35 ? VLAAMS_BRABANT : LIMBURG;
            case 4 -> LUIK;
            case 5 -> NAMEN;
            case 6 -> hundred < 66 ? HENEGOUWEN : LUXEMBURG;
            case 7 -> HENEGOUWEN;
            case 8 -> WEST_VLAANDEREN;
            default -> OOST_VLAANDEREN;
        };
    }
}
