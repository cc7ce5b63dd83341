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
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Iets wat een partner blijvend voor gezinnen doet. The provider is the partner whose folder holds
 * it.
 *
 * @param samenMet partners who organise it too
 * @param waar at least one way to get it
 * @param doorverwijzing for professionals
 * @param contact absent when it is that of the partner
 */
public record Aanbod(
        Fiche fiche,
        List<Ref<Partner>> samenMet,
        Indeling indeling,
        Toegang toegang,
        List<Waar> waar,
        Optional<Doorverwijzing> doorverwijzing,
        Optional<Contact> contact,
        Woorden woorden)
        implements Publiek {
    public static final Paginasoort<Aanbod> SOORT =
            new Paginasoort<>(
                    Aanbod.class,
                    new Sectie("aanbod", Sectie.Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(1),
                    Houdbaarheid.JAAR_DAN_WEG,
                    Aanbod::inWordsOf);

    public Aanbod {
        samenMet = List.copyOf(samenMet);
        waar = List.copyOf(waar);
    }

    public Leeftijd leeftijd() {
        return toegang.leeftijd;
    }

    public Prijs prijs() {
        return toegang.prijs;
    }

    @Override
    public List<Begrip> nood() {
        return indeling.nood;
    }

    public Afspraak afspraak() {
        return toegang.afspraak;
    }

    /** How one gets in at a place, at hours of a kind. */
    public Ingang ingang(Waar daar, Kanaal kanaal) {
        return Ingang.of(daar.afspraak().orElse(toegang.afspraak), kanaal);
    }

    @Override
    public Paginasoort<Aanbod> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Contact> contacten() {
        return contact.stream();
    }

    @Override
    public Stream<Openingsuren> uren() {
        return waar.stream().flatMap(een -> een.uren().stream());
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.of(toegang.leeftijd);
    }

    private Aanbod inWordsOf(Fiche samen, Aanbod vertaling) {
        return new Aanbod(
                samen,
                samenMet,
                indeling,
                toegang.inWordsOf(vertaling.toegang),
                waar.stream().map(een -> een.inWordsOf(vertaling.waar)).toList(),
                doorverwijzing,
                contact.or(vertaling::contact),
                vertaling.woorden);
    }

    /**
     * Hoe het beleid en de partners het indelen.
     *
     * @param extraVoor groups that get extra attention; never shown as a label on a family page
     *     (rij 41)
     */
    public record Indeling(
            List<Begrip> domeinen,
            List<Begrip> pijlers,
            Begrip aanbodsvorm,
            Aard aard,
            Vorm vorm,
            List<Begrip> methoden,
            List<Begrip> doelgroepen,
            Bereik bereik,
            List<Begrip> extraVoor,
            List<Begrip> nood,
            boolean vrijwilligers) {
        public Indeling {
            domeinen = List.copyOf(domeinen);
            pijlers = List.copyOf(pijlers);
            methoden = List.copyOf(methoden);
            doelgroepen = List.copyOf(doelgroepen);
            extraVoor = List.copyOf(extraVoor);
            nood = List.copyOf(nood);
        }
    }

    /**
     * Wie er binnen mag, en hoe.
     *
     * @param begeleidingVereist whether a child needs an adult along (rij 42); nobody said when it
     *     is empty
     */
    public record Toegang(
            Leeftijd leeftijd,
            Prijs prijs,
            Afspraak afspraak,
            List<Begrip> talen,
            boolean tolk,
            Optional<Boolean> begeleidingVereist,
            Dienststatus dienststatus) {
        public Toegang {
            talen = List.copyOf(talen);
        }

        /** Whether it says that a child or a young person may come without an adult. */
        public boolean isZonderBegeleiding() {
            return begeleidingVereist.filter(nodig -> !nodig).isPresent();
        }

        private Toegang inWordsOf(Toegang vertaling) {
            return new Toegang(
                    leeftijd,
                    prijs.withToelichting(vertaling.prijs.toelichting()),
                    afspraak,
                    talen,
                    tolk,
                    begeleidingVereist,
                    dienststatus);
        }
    }

    /**
     * Wat het over zichzelf vertelt; a translation has these of its own.
     *
     * @param voorWie for whom it is, in plain words
     * @param hoe how to make an appointment, register or be referred
     * @param meebrengen what to bring
     * @param reden why it is closed or full, and what then
     */
    public record Woorden(
            String voorWie,
            Optional<String> hoe,
            Optional<String> meebrengen,
            Optional<String> wachttijd,
            Optional<Recht> recht,
            Optional<VijfB> vijfB,
            Optional<String> reden) {}

    /** Een dienst, of een reeks activiteiten. */
    public enum Aard implements Keuze {
        DIENST,
        ACTIVITEITENREEKS
    }

    /** Alleen of in groep (rij 31). */
    public enum Vorm implements Keuze {
        INDIVIDUEEL,
        GROEP,
        BEIDE
    }

    /** Voor iedereen, of gericht (rij 41). */
    public enum Bereik implements Keuze {
        UNIVERSEEL,
        DOELGROEPGERICHT
    }

    /** Of je er nu terechtkunt. */
    public enum Dienststatus implements Keuze {
        OPEN,
        TIJDELIJK_GESLOTEN,
        VOLZET
    }

    /** Hoe een professional een gezin warm doorverwijst (rij 35). */
    public record Doorverwijzing(String contact, String hoe, String toestemming) {}

    /** Een tegemoetkoming waar een gezin recht op heeft (rij 68). */
    public record Recht(String tegemoetkoming, String voorwaarde, Optional<String> link) {}

    /** De vijf B's van toegankelijkheid (rij 40). */
    public record VijfB(
            Optional<String> bereikbaar,
            Optional<String> beschikbaar,
            Optional<String> betaalbaar,
            Optional<String> bruikbaar,
            Optional<String> begrijpelijk) {}
}
