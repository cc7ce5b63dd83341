package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;
import java.util.Optional;

/**
 * Een adres in België.
 *
 * @param straat street, number and box
 * @param postcode four digits
 */
public record Adres(
        Place place,
        String straat,
        String postcode,
        String gemeente,
        Optional<String> toelichting) {}
