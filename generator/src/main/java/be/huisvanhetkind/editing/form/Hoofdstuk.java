package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.editing.form.Control.Veld;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a form: what one asks first, in the words of who fills it in, and what can wait. A
 * field that no part names comes in the part for the rest.
 */
enum Hoofdstuk {
    WAT(
            "Wat?",
            false,
            "titel samenvatting kort datum niveau van tot soort maker jaar link organisatietype rollen"
                    + " logo organisatie wie themas"),
    VOOR_WIE("Voor wie?", false, "voor_wie leeftijd_min leeftijd_max doelgroepen"),
    WANNEER(
            "Wanneer en waar?",
            false,
            "momenten reeks waar adres openingsuren locatie plaats wanneer tijd"),
    KOST(
            "Wat kost het, en hoe kom je binnen?",
            false,
            "prijs afspraak inschrijven hoe meebrengen talen"),
    CONTACT("Bij wie kun je terecht?", false, "contact feedback"),
    PLAATS(
            "Waar hoort het bij?",
            false,
            "aanbod aanbodsvorm domeinen pijlers methoden aard vorm levensdomeinen flankerend_domein"),
    REST("Nog meer vertellen", true, ""),
    BEHEER(
            "Voor de redactie",
            true,
            "status zichtbaarheid nagekeken_op nazien_voor geldig_vanaf geldig_tot taal vertaling_van"
                    + " oude_adressen bronnen herkomst");

    private final String titel;
    private final boolean isFolded;
    private final List<String> keys;

    Hoofdstuk(String titel, boolean isFolded, String keys) {
        this.titel = titel;
        this.isFolded = isFolded;
        this.keys = List.of(keys.split(" "));
    }

    String titel() {
        return titel;
    }

    boolean isFolded() {
        return isFolded;
    }

    List<String> keys() {
        return keys;
    }

    /** The part a field is in; what must be filled in never waits. */
    static Hoofdstuk of(Veld veld) {
        return Arrays.stream(values())
                .filter(one -> one.keys.contains(veld.key()))
                .findFirst()
                .orElse(veld.field().required() ? WAT : REST);
    }
}
