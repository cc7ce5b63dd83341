package be.huisvanhetkind.begin;

import be.huisvanhetkind.model.keuze.Keuze;
import java.util.Optional;
import java.util.function.Function;

/** What must be known of a house before it can begin, in the order in which it is asked. */
public enum Startvraag implements Keuze {
    NAAM(
            "Hoe heet jullie Huis van het Kind?",
            "Huis van het Kind Steenhove",
            "De naam van het huis, zoals op elke pagina.",
            Antwoordkeuring::naam),
    GEMEENTE(
            "Voor welke gemeente is het, en met welke postcodes? Meer gemeenten scheid je met een puntkomma.",
            "Steenhove: 3285, 3286",
            "Een gemeente met haar postcodes; mag meer dan één keer.",
            Antwoordkeuring::gemeenten),
    VORM(
            "Is er een gebouw (fysiek), alleen een netwerk (virtueel), of beide?",
            "fysiek",
            "fysiek, virtueel of beide.",
            Antwoordkeuring::vorm),
    TELEFOON(
            "Op welk nummer bereiken gezinnen het onthaal?",
            "013 00 16 00",
            "Het nummer van het onthaal.",
            Antwoordkeuring::telefoon),
    MAIL(
            "Op welk mailadres? Liefst van een team, niet van één mens.",
            "hallo@steenhove.example",
            "Het mailadres van het onthaal.",
            Antwoordkeuring::mail),
    KLEUREN(
            "Welke twee kleuren heeft het huis? Eerst een donkere, dan een lichte.",
            "#1d4e68,#f2b84b",
            "Een donkere en een lichte kleur, met een komma ertussen.",
            Antwoordkeuring::kleuren),
    PARTNER(
            "Welk lokaal bestuur is de eerste partner?",
            "Gemeente Steenhove",
            "De eerste partner: de gemeente of de stad.",
            Antwoordkeuring::partner);

    private final String zin;
    private final String voorbeeld;
    private final String uitleg;
    private final Function<String, Optional<String>> keuring;

    Startvraag(
            String zin,
            String voorbeeld,
            String uitleg,
            Function<String, Optional<String>> keuring) {
        this.zin = zin;
        this.voorbeeld = voorbeeld;
        this.uitleg = uitleg;
        this.keuring = keuring;
    }

    /** The question as a person is asked it. */
    public String zin() {
        return zin;
    }

    /** An answer that is good. */
    public String voorbeeld() {
        return voorbeeld;
    }

    /** What is meant, for who gives it as an option. */
    public String uitleg() {
        return uitleg;
    }

    /** What is wrong with an answer and what to do, in Dutch; nothing when it is good. */
    public Optional<String> objection(String antwoord) {
        return keuring.apply(antwoord.strip());
    }
}
