package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Publiek;
import java.util.List;

/** As much of the {@link Index} as what is made of the house by itself asks for. */
interface Lookup {
    /** Every public item of a type, ordered by id; without translations. */
    <T extends Publiek> List<T> oorspronkelijk(Class<T> type);

    /** The age groups that have bounds. */
    List<Begrip> leeftijden();

    /** Something made of the house; made once. */
    <T> T get(Derived<T> what);
}
