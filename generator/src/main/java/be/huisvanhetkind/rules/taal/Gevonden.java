package be.huisvanhetkind.rules.taal;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Lijst;

/**
 * Een woord van een lijst, op een pagina voor gezinnen.
 *
 * @param woorden as they are typed
 * @param beter the plain words, without a full stop
 * @param isUitgelegd whether an explanation between brackets follows, or it is one itself
 */
public record Gevonden(
        Lijst lijst, Place place, String woorden, String beter, boolean isUitgelegd) {}
