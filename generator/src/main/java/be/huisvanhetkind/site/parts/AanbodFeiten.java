package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Recht;
import be.huisvanhetkind.model.aanbod.Aanbod.Toegang;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of an offer, most needed first: cost, who, when, where, bring, language, by whom. */
public final class AanbodFeiten {
    private AanbodFeiten() {}

    public static List<Feit> of(Aanbod aanbod, Index index) {
        List<Feit> feiten = new ArrayList<>();
        Woordenboek w = index.woorden();
        Toegang toegang = aanbod.toegang();
        feiten.add(Feiten.prijs(aanbod.prijs(), aanbod, w));
        feiten.add(voorWie(aanbod, w));
        feiten.add(wanneer(aanbod, index));
        feiten.add(Feiten.waar(aanbod, index));
        aanbod.woorden()
                .meebrengen()
                .ifPresent(wat -> feiten.add(Feiten.meebrengen(wat, aanbod, w)));
        Feiten.talen(toegang.talen(), toegang.tolk(), w).ifPresent(feiten::add);
        feiten.add(Feiten.wie(aanbod, aanbod.samenMet(), index));
        aanbod.woorden().recht().ifPresent(recht -> feiten.add(recht(recht, aanbod, w)));
        return List.copyOf(feiten);
    }

    private static Feit voorWie(Aanbod aanbod, Woordenboek w) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Tekens.zin(LeeftijdWoorden.of(aanbod.leeftijd(), w))));
        regels.add(Regel.of(Geschreven.zin(aanbod, aanbod.woorden().voorWie())));
        if (aanbod.toegang().begeleidingVereist()) {
            regels.add(Regel.of(w.woord("feit.begeleiding")));
        }
        return new Feit("kind", w.woord("feit.voor-wie"), regels);
    }

    private static Feit wanneer(Aanbod aanbod, Index index) {
        Woordenboek w = index.woorden();
        Stream<Regel> uren =
                aanbod.waar().stream()
                        .map(Waar::uren)
                        .flatMap(Optional::stream)
                        .flatMap(some -> UrenWoorden.voluit(some, index.vandaag(), w).stream())
                        .map(Tekens::zin)
                        .distinct()
                        .map(Regel::sterk);
        Stream<Regel> afspraak = Stream.of(Regel.of(Tekens.zin(AfspraakWoorden.zin(aanbod, w))));
        Stream<Regel> hoe =
                aanbod.woorden().hoe().map(text -> Regel.of(Geschreven.zin(aanbod, text))).stream();
        Stream<Regel> wachttijd =
                aanbod.woorden().wachttijd().stream().flatMap(text -> wachttijd(text, aanbod, w));
        return new Feit(
                "klok",
                w.woord("feit.wanneer"),
                Stream.of(uren, afspraak, hoe, wachttijd).flatMap(lines -> lines).toList());
    }

    /** A sentence stands by itself; a few words need to be told what they are. */
    private static Stream<Regel> wachttijd(String wachttijd, Aanbod aanbod, Woordenboek w) {
        boolean sentence = wachttijd.contains(" ") && Character.isUpperCase(wachttijd.charAt(0));
        Regel written = Regel.of(Geschreven.zin(aanbod, wachttijd));
        return sentence
                ? Stream.of(written)
                : Stream.of(Regel.of(w.woord("feit.wachttijd")), written);
    }

    private static Feit recht(Recht recht, Aanbod aanbod, Woordenboek w) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Geschreven.zin(aanbod, recht.tegemoetkoming())));
        regels.add(Regel.of(Geschreven.zin(aanbod, recht.voorwaarde())));
        recht.link().flatMap(Contacten::web).map(Regel::of).ifPresent(regels::add);
        return new Feit("check", w.woord("feit.recht"), regels);
    }
}
