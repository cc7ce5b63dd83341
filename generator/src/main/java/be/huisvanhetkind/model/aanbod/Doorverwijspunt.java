package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;

/**
 * Een toegangspunt buiten de gezinsondersteuning waar het huis naar doorverwijst (rij 34).
 *
 * @param organisatie who it is
 * @param wanneer when a family is best sent there
 */
public record Doorverwijspunt(
        Fiche fiche, Begrip flankerendDomein, String organisatie, Contact contact, String wanneer)
        implements Publiek {}
