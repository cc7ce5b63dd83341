package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Recht;
import be.huisvanhetkind.model.aanbod.Aanbod.Toegang;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.ArrayList;
import java.util.List;

/** The facts of an offer, most needed first: cost, who, bring, language, by whom. */
public final class AanbodFeiten {
    private AanbodFeiten() {}

    public static List<Feit> of(Aanbod aanbod, Index index) {
        List<Feit> feiten = new ArrayList<>();
        Woordenboek w = index.woorden();
        Toegang toegang = aanbod.toegang();
        feiten.add(Feiten.prijs(aanbod.prijs(), aanbod, w));
        feiten.add(voorWie(aanbod, w));
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
        regels.add(Regel.sterk(w.zin(LeeftijdWoorden.of(aanbod.leeftijd(), w))));
        regels.add(Regel.of(Geschreven.zin(aanbod, aanbod.woorden().voorWie())));
        aanbod.toegang()
                .begeleidingVereist()
                .map(nodig -> w.woord(nodig ? "feit.begeleiding" : "feit.alleen"))
                .ifPresent(zin -> regels.add(Regel.of(zin)));
        return new Feit("kind", w.woord("feit.voor-wie"), regels);
    }

    private static Feit recht(Recht recht, Aanbod aanbod, Woordenboek w) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Geschreven.zin(aanbod, recht.tegemoetkoming())));
        regels.add(Regel.of(Geschreven.zin(aanbod, recht.voorwaarde())));
        recht.link().flatMap(Contacten::web).map(Regel::of).ifPresent(regels::add);
        return new Feit("check", w.woord("feit.recht"), regels);
    }
}
