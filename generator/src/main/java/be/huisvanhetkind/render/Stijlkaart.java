package be.huisvanhetkind.render;

import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Tekeningen;
import be.huisvanhetkind.site.straat.Straat;
import be.huisvanhetkind.site.tekening.Huisbeeld;
import be.huisvanhetkind.site.tekening.Netwerk;
import be.huisvanhetkind.site.tekening.Plattegrond;
import be.huisvanhetkind.site.tekening.Plattegrond.Plaats;
import be.huisvanhetkind.site.tekening.Plattegronden;
import be.huisvanhetkind.site.view.PartnerMerk;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page with every part of the site shows of this house; the rest stands in its template.
 *
 * @param uiterlijk the name of the look it is shown in
 * @param uiterlijken every look there is
 */
public record Stijlkaart(
        String uiterlijk,
        List<String> uiterlijken,
        List<PartnerMerk> partners,
        Straat straat,
        Netwerk netwerk,
        Huisbeeld huisbeeld,
        Plattegrond plattegrond,
        List<Kleurproef> kleuren) {
    private static final List<Plaats> PLACES =
            List.of(new Plaats("Het Huis", 50.98, 5.05), new Plaats("De antenne", 50.96, 5.08));

    public Stijlkaart {
        uiterlijken = List.copyOf(uiterlijken);
        partners = List.copyOf(partners);
        kleuren = List.copyOf(kleuren);
    }

    static Stijlkaart of(Index index, List<Kleurproef> kleuren) {
        return new Stijlkaart(
                index.verband().gezicht().uiterlijk().id(),
                Stream.of(Uiterlijk.values()).map(Keuze::id).toList(),
                index.partners().stream().map(Merken::of).toList(),
                Straat.of(index.partners().size()),
                Tekeningen.netwerk(index),
                Tekeningen.huisbeeld(index),
                Plattegronden.of(PLACES).orElseThrow(),
                kleuren);
    }
}
