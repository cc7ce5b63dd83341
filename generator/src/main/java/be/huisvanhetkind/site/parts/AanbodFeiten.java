package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Recht;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Opsomming;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of an offer, most needed first: cost, who, when, where, bring, language, by whom. */
public final class AanbodFeiten {
    private AanbodFeiten() {}

    public static List<Feit> van(Aanbod aanbod, Index index) {
        List<Feit> feiten = new ArrayList<>();
        feiten.add(Feiten.prijs(aanbod.prijs()));
        feiten.add(voorWie(aanbod));
        feiten.add(wanneer(aanbod, index));
        feiten.add(Feiten.waar(aanbod, index));
        aanbod.meebrengen()
                .ifPresent(
                        wat -> feiten.add(Feit.van("tas", "Wat breng je mee?", Tekens.zin(wat))));
        Feiten.talen(aanbod.talen(), aanbod.tolk()).ifPresent(feiten::add);
        feiten.add(Feiten.wie(aanbod, aanbod.samenMet(), index));
        aanbod.recht().ifPresent(recht -> feiten.add(recht(recht)));
        return List.copyOf(feiten);
    }

    private static Feit voorWie(Aanbod aanbod) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Tekens.zin(LeeftijdWoorden.van(aanbod.leeftijd()))));
        regels.add(Regel.van(Tekens.zin(aanbod.voorWie())));
        if (aanbod.begeleidingVereist()) {
            regels.add(Regel.van("Een volwassene blijft bij het kind."));
        }
        return new Feit("kind", "Voor wie?", regels);
    }

    private static Feit wanneer(Aanbod aanbod, Index index) {
        Stream<Regel> uren =
                aanbod.waar().stream()
                        .map(Waar::uren)
                        .flatMap(Optional::stream)
                        .flatMap(some -> lines(some, index))
                        .distinct()
                        .map(Regel::sterk);
        Stream<Regel> afspraak =
                Stream.concat(
                                Stream.of(AfspraakWoorden.zin(aanbod)),
                                Stream.concat(
                                        aanbod.hoe().stream(),
                                        aanbod.wachttijd().stream().map(AanbodFeiten::wachttijd)))
                        .map(Tekens::zin)
                        .map(Regel::van);
        return new Feit("klok", "Wanneer?", Stream.concat(uren, afspraak).toList());
    }

    private static Stream<String> lines(Openingsuren uren, Index index) {
        return UrenWoorden.voluit(uren, index.huis().vandaag()).stream().map(Tekens::zin);
    }

    private static String wachttijd(String wachttijd) {
        return wachttijd.contains(" ") && Character.isUpperCase(wachttijd.charAt(0))
                ? wachttijd
                : "Wachttijd: " + wachttijd;
    }

    private static Feit recht(Recht recht) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Tekens.zin(recht.tegemoetkoming())));
        regels.add(Regel.van(Tekens.zin(recht.voorwaarde())));
        recht.link().flatMap(Contacten::web).map(Regel::van).ifPresent(regels::add);
        return new Feit("check", "Waar heb je recht op?", regels);
    }

    /** The words of terms, as a sentence. */
    static String woorden(List<Begrip> begrippen) {
        return Opsomming.en(begrippen.stream().map(Begrip::label).toList());
    }
}
