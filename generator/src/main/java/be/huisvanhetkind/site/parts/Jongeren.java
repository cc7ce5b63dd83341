package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.view.Jongerenhulp;
import be.huisvanhetkind.site.view.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is there for children and young people who come without an adult (rij 42). */
public final class Jongeren {
    private static final int MOST = 4;

    private Jongeren() {}

    /** On the page of an offer that they may come to by themselves. */
    public static Optional<Jongerenhulp> bij(Aanbod aanbod, Index index) {
        return isVoorAlleen(aanbod) ? Optional.of(hulp(Stream.empty(), index)) : Optional.empty();
    }

    /**
     * On the list of their age.
     *
     * @param gekozen what narrows the list, as in an address: {@code leeftijd=tiener}
     */
    public static Optional<Jongerenhulp> bij(String gekozen, Index index) {
        return index.leeftijden().stream()
                .filter(groep -> gekozen.equals("leeftijd=" + groep.id()))
                .filter(groep -> groep.leeftijd().filter(Leeftijd::isVanJongeren).isPresent())
                .findFirst()
                .map(groep -> hulp(binnenlopen(groep, index), index));
    }

    private static Stream<Aanbod> binnenlopen(Begrip groep, Index index) {
        return index.aanbodPerLeeftijd().of(groep.id()).stream()
                .filter(aanbod -> isVoorAlleen(aanbod) && aanbod.afspraak() == Afspraak.ZONDER)
                .limit(MOST);
    }

    private static boolean isVoorAlleen(Aanbod aanbod) {
        return aanbod.toegang().isZonderBegeleiding() && aanbod.leeftijd().hasJongeren();
    }

    private static Jongerenhulp hulp(Stream<Aanbod> aanbod, Index index) {
        List<Link> punten =
                Order.byTitel(index.oorspronkelijk(Doorverwijspunt.class)).stream()
                        .filter(Doorverwijspunt::isZonderBegeleiding)
                        .map(Feiten::link)
                        .toList();
        return new Jongerenhulp(
                Noodnummers.jongeren(index), punten, aanbod.map(Feiten::link).toList());
    }
}
