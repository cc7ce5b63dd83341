package be.huisvanhetkind.model;

import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.Optional;

/**
 * Hoe je iemand bereikt: een functie, nooit zomaar een persoon.
 *
 * @param naam who answers: "Onthaal", "Team Kompas"
 * @param uren when the telephone is answered
 * @param toelichting when or how best: "elke werkdag van 9 tot 12 uur"
 */
public record Contact(
        Optional<String> naam,
        Optional<Telefoon> telefoon,
        Optional<Telefoon> sms,
        Optional<String> email,
        Optional<String> website,
        Optional<Openingsuren> uren,
        Optional<String> toelichting) {}
