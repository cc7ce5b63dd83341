package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hoe toegankelijk de site is, met de vijf verplichte onderdelen (besluit (EU) 2018/1523). */
public record Toegankelijkheidsverklaring(
        Fiche fiche,
        Naleving naleving,
        List<Uitzondering> uitzonderingen,
        LocalDate opgesteldOp,
        Methode methode,
        Contact feedback,
        String handhaving,
        Optional<String> handhavingslink)
        implements Publiek {
    public static final Paginasoort<Toegankelijkheidsverklaring> SOORT =
            new Paginasoort<>(
                    Toegankelijkheidsverklaring.class,
                    new Sectie("toegankelijkheid", Vorm.PER_TAAL),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.JAAR,
                    Toegankelijkheidsverklaring::inWordsOf);

    public Toegankelijkheidsverklaring {
        uitzonderingen = List.copyOf(uitzonderingen);
    }

    @Override
    public Paginasoort<Toegankelijkheidsverklaring> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Contact> contacten() {
        return Stream.of(feedback);
    }

    @Override
    public Stream<Openingsuren> uren() {
        return Stream.empty();
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }

    private Toegankelijkheidsverklaring inWordsOf(
            Fiche fiche, Toegankelijkheidsverklaring vertaling) {
        return new Toegankelijkheidsverklaring(
                fiche,
                naleving,
                vertaling.uitzonderingen,
                opgesteldOp,
                methode,
                feedback,
                vertaling.handhaving,
                handhavingslink);
    }

    /** In hoeverre de site voldoet. */
    public enum Naleving implements Keuze {
        VOLLEDIG,
        GEDEELTELIJK,
        NIET
    }

    /** Wie het onderzocht. */
    public enum Methode implements Keuze {
        ZELF,
        DERDE
    }

    /** Wat niet toegankelijk is, waarom, en wat je dan kunt doen. */
    public record Uitzondering(String wat, String waarom, String alternatief, Grond grond) {}

    /** Waarom iets niet toegankelijk mag zijn, volgens het model van het besluit. */
    public enum Grond implements Keuze {
        NIET_NALEVING,
        ONEVENREDIGE_LAST,
        BUITEN_TOEPASSING
    }
}
