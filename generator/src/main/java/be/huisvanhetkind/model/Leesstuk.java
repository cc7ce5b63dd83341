package be.huisvanhetkind.model;

import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.stream.Stream;

/** Iets om te lezen: nobody is reached through it, and nothing in it is open at some hour. */
public interface Leesstuk extends Publiek {
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
}
