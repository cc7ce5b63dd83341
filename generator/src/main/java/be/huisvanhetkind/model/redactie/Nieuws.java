package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Publiek;
import java.time.LocalDate;

/** Een bericht. */
public record Nieuws(Fiche fiche, LocalDate datum) implements Publiek {}
