package be.huisvanhetkind.rules.regel;

/** Whose demand a rule is: these weigh differently, and no rule is told as more than it is. */
public enum Bron {
    WET(
            "de wet",
            "Dit staat in een wet: het decreet en het besluit over de huizen, of de regels over privacy en toegankelijkheid."),
    MINISTERIE(
            "de toelichting bij het decreet",
            "Dit staat in de toelichting van de overheid bij het decreet; het is geen wet."),
    HUIS(
            "een keuze van Diest",
            "Dit koos het huis van Diest. Het geldt alleen als huis.yml ervoor kiest: “keuzes: [diest]” onder “regels”."),
    ADVIES("ons advies", "Dit is ons advies; het decreet vraagt het niet.");

    private final String naam;
    private final String zin;

    Bron(String naam, String zin) {
        this.naam = naam;
        this.zin = zin;
    }

    /** In a count: "3 door een wet". */
    public String naam() {
        return naam;
    }

    /** A Dutch sentence for who reads the explanation. */
    public String zin() {
        return zin;
    }
}
