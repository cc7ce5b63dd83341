package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.fields.Field;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a form: what one asks first, in the words of who fills it in, and what can wait. A
 * field that no part names comes in the part for the rest.
 */
public enum Hoofdstuk {
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

    public String titel() {
        return titel;
    }

    /** Whether it can wait. */
    public boolean isFolded() {
        return isFolded;
    }

    /** The fields in it, in the order in which they are asked for. */
    public List<String> keys() {
        return keys;
    }

    /** The place of a field in its part; what no part names comes last. */
    public int rank(Field<?> field) {
        int at = keys.indexOf(field.key());
        return at < 0 ? keys.size() : at;
    }

    /** The part a field is in; what must be filled in never waits. */
    public static Hoofdstuk of(Field<?> field) {
        return Arrays.stream(values())
                .filter(one -> one.keys.contains(field.key()))
                .findFirst()
                .orElse(field.required() ? WAT : REST);
    }
}
