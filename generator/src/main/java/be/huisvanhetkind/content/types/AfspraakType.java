package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.netwerk.Overeenkomst;
import java.time.LocalDate;

/** Een afsprakennota en een engagementsverklaring hebben dezelfde velden. */
abstract class AfspraakType<T extends Overeenkomst> extends ContentType<T> {
    final Field<Ref<Partner>> partner = required("partner", ref(Partner.class), "De partner.");
    final Field<String> verwachtingenPartner =
            required(
                    "verwachtingen_partner",
                    text(10, 1000),
                    "Wat het huis van de partner verwacht.");
    final Field<String> verwachtingenHuis =
            required("verwachtingen_huis", text(10, 1000), "Wat de partner van het huis verwacht.");
    final Field<LocalDate> van = required("van", date(), "De eerste dag.");
    final Field<LocalDate> tot = required("tot", date(), "De laatste dag.");
    final Field<Begrip> niveau =
            required("niveau", term(Lijst.ENGAGEMENTSNIVEAU), "Het niveau van engagement.");
    final Field<LocalDate> ondertekendOp =
            optional("ondertekend_op", date(), "Wanneer ze ondertekend is.");
    final Field<String> bestandReferentie =
            optional(
                    "bestand_referentie",
                    text(3, 120),
                    "Waar het papier ligt; geen scan, geen handtekening.");

    AfspraakType(Class<T> type, String folder) {
        super(type, folder, Usefulness.NONE, ContentHome.NETWERK);
    }
}
