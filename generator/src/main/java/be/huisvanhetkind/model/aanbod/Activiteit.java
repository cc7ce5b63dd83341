package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Iets wat op een bepaald moment gebeurt.
 *
 * @param aanbod the offer it belongs to
 * @param samenMet partners who organise it too; the first organiser is the owner of the folder
 * @param locatie where, when that is a place of the house
 * @param plaats where, in words, when it is not
 * @param momenten each time by itself
 * @param reeks returning times
 */
public record Activiteit(
        Fiche fiche,
        Optional<Ref<Aanbod>> aanbod,
        List<Ref<Partner>> samenMet,
        Optional<Ref<Locatie>> locatie,
        Optional<String> plaats,
        List<Moment> momenten,
        Optional<Openingsuren> reeks,
        Leeftijd leeftijd,
        Optional<String> voorWie,
        Prijs prijs,
        Optional<Inschrijving> inschrijven,
        boolean opvang,
        Deelname deelname,
        List<Begrip> talen,
        Optional<String> meebrengen,
        Optional<Contact> contact)
        implements Publiek {
    public static final Paginasoort<Activiteit> SOORT =
            new Paginasoort<>(
                    Activiteit.class,
                    new Sectie("activiteiten", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(2),
                    Houdbaarheid.BLIJVEND,
                    Activiteit::inWordsOf);

    public Activiteit {
        samenMet = List.copyOf(samenMet);
        momenten = List.copyOf(momenten);
        talen = List.copyOf(talen);
    }

    /** How one gets in. */
    public Ingang ingang() {
        if (inschrijven.filter(Inschrijving::nodig).isPresent()) {
            return Ingang.INSCHRIJVEN;
        }
        return deelname == Deelname.ONLINE ? Ingang.ONLINE : Ingang.LANGS;
    }

    @Override
    public Paginasoort<Activiteit> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Contact> contacten() {
        return contact.stream();
    }

    @Override
    public Stream<Openingsuren> uren() {
        return reeks.stream();
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.of(leeftijd);
    }

    private Activiteit inWordsOf(Fiche fiche, Activiteit vertaling) {
        return new Activiteit(
                fiche,
                aanbod,
                samenMet,
                locatie,
                vertaling.plaats,
                momenten,
                reeks,
                leeftijd,
                vertaling.voorWie,
                prijs.withToelichting(vertaling.prijs.toelichting()),
                inschrijven,
                opvang,
                deelname,
                talen,
                vertaling.meebrengen,
                contact);
    }

    /** Ter plaatse, online of allebei. */
    public enum Deelname implements Keuze {
        TER_PLAATSE,
        ONLINE,
        GEMENGD
    }

    /** Of en hoe je inschrijft. */
    public record Inschrijving(
            boolean nodig,
            Optional<LocalDate> tot,
            Optional<String> link,
            Optional<Telefoon> telefoon,
            Optional<String> hoe) {}
}
