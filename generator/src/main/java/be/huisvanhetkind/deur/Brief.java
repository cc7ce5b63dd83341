package be.huisvanhetkind.deur;

/** A letter, in plain words. */
public record Brief(String to, String subject, String text) {
    /** The one with a link to come in. */
    static Brief link(String to, Deuradres adres, String sleutel) {
        return new Brief(
                to,
                "Je link voor de redactie van het huis",
                """
                Dag,

                met deze link kom je binnen in de redactie. Hij werkt één keer, een kwartier lang:

                %s/deur/link?sleutel=%s

                Heb jij dit niet gevraagd? Dan hoef je niets te doen: zonder de link komt niemand binnen.
                """
                        .formatted(adres, sleutel));
    }

    /** Who sees this, sees no link. */
    @Override
    public String toString() {
        return "Brief(" + subject + ")";
    }
}
