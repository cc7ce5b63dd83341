package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Authors;
import be.huisvanhetkind.editing.Schrijver;
import java.util.Optional;

/** Knows who may come in, now: who was taken out a moment ago is not found any more. */
@FunctionalInterface
public interface Adresboek {
    /** Everybody, at this moment. */
    Authors authors();

    /** Who has an address. */
    default Optional<Schrijver> find(String mail) {
        return authors().partnerOf(mail).map(partner -> schrijver(mail, partner));
    }

    private static Schrijver schrijver(String mail, String partner) {
        boolean isCoordinatie = partner.equals(Authors.COORDINATION);
        return new Schrijver(
                mail.replaceFirst("@.*", ""),
                mail,
                isCoordinatie ? Optional.empty() : Optional.of(partner));
    }
}
