package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Aard;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.keuze.Keuze;

/** What one can do with a time: be there when it begins, drop in while it is open, or stay home. */
public enum Rubriek implements Keuze {
    BEGINT,
    OPEN,
    THUIS;

    /** What the hours of an offer are: a series begins at an hour, a service is open. */
    static Rubriek of(Aanbod aanbod, Waar waar, Ingang ingang) {
        if (ingang.isVanThuis() || !waar.aanlevering().hasPlaats()) {
            return THUIS;
        }
        return aanbod.indeling().aard() == Aard.ACTIVITEITENREEKS ? BEGINT : OPEN;
    }
}
