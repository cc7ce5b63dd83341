package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.time.LocalDate;

/**
 * Hoe gezinnen mee dachten, en wat daarmee gebeurde (rij 47).
 *
 * @param wie a group, never a person
 */
public record Participatie(
        Fiche fiche, String wie, Begrip vorm, LocalDate wanneer, String resultaat, String gevolg)
        implements Publiek {}
