package be.huisvanhetkind.rules.aanvraag;

import java.util.List;
import java.util.Locale;

/** De vier stappen van een aanvraag, in hun volgorde, en wie ze zet (rij 82). */
public enum Aanvraagstap {
    VRAAG("de leeftijdsgroep", "leeftijdsgroep"),
    BESPREKING(
            "de coördinator met de dienst- of clusterverantwoordelijke",
            "coördinator",
            "coordinator",
            "dienstverantwoordelijke",
            "clusterverantwoordelijke"),
    BESLISSING(
            "het schepencollege of het vast bureau",
            "schepencollege",
            "college van burgemeester en schepenen",
            "vast bureau"),
    OPVOLGING("wie opvolgt");

    private final String wie;
    private final List<String> organen;

    Aanvraagstap(String wie, String... organen) {
        this.wie = wie;
        this.organen = List.of(organen);
    }

    /** The step with a number from 1 to 4. */
    public static Aanvraagstap of(int nummer) {
        return values()[nummer - 1];
    }

    public int nummer() {
        return ordinal() + 1;
    }

    /** Who takes it, as in "zet de leeftijdsgroep". */
    public String wie() {
        return wie;
    }

    /** Whether a body may take it: one of its own is named, or any body may. */
    boolean mayDecide(String orgaan) {
        String naam = orgaan.toLowerCase(Locale.ROOT);
        return organen.isEmpty() || organen.stream().anyMatch(naam::contains);
    }
}
