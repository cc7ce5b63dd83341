package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;

/** Welke gegevens de site gebruikt, en wie daarover waakt. */
public record Privacyverklaring(Fiche fiche, String verantwoordelijke, Contact contact)
        implements Publiek {}
