package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import java.util.List;

/** Tells what differs in the fields of a group inside another. */
interface Dieper {
    List<Verschil> between(List<Field<?>> fields, Gegevens voor, Gegevens na);
}
