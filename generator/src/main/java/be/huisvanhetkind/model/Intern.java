package be.huisvanhetkind.model;

import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.stream.Stream;

/**
 * Een soort bestand uit het dossier, dat nooit op de site komt. It says what was agreed and asked;
 * nobody is reached through it, and nothing in it is open at some hour.
 */
public non-sealed interface Intern extends Item {
    @Override
    default Stream<Contact> contacten() {
        return Stream.empty();
    }

    @Override
    default Stream<Openingsuren> uren() {
        return Stream.empty();
    }

    @Override
    default Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }

    @Override
    default Houdbaarheid houdbaarheid() {
        return Houdbaarheid.BLIJVEND;
    }
}
