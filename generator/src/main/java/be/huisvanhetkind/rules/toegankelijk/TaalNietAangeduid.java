package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.toegankelijk.Taalherkenning.Taal;
import java.util.stream.Stream;

/**
 * Bij een stuk in een andere taal staat welke taal het is (A11Y-5).
 *
 * @param taal the Dutch name of the language: "Frans"
 * @param afkorting BCP 47
 */
public record TaalNietAangeduid(Place place, String taal, String afkorting) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, TaalNietAangeduid.class, TaalNietAangeduid::check).from(WET);

    static Stream<Finding> check(Huis huis) {
        return Openbaar.items(huis)
                .filter(item -> item.fiche().taal().startsWith("nl"))
                .flatMap(item -> item.fiche().tekst().opbouw().alineas().stream())
                .filter(alinea -> alinea.taal().isEmpty() && alinea.soort() != Soort.CODE)
                .flatMap(TaalNietAangeduid::check);
    }

    private static Stream<Finding> check(Alinea alinea) {
        return Taalherkenning.of(alinea.tekst()).stream()
                .map(
                        (Taal taal) ->
                                new TaalNietAangeduid(alinea.place(), taal.naam(), taal.code()));
    }

    @Override
    public String message() {
        return "Dit stuk lijkt geschreven in het %s, en dat staat er niet bij.".formatted(taal);
    }

    @Override
    public String hint() {
        return "Zet het tussen <span lang=\"%s\"> en </span>. Een lange tekst krijgt beter een eigen bestand, met “taal: %s”."
                .formatted(afkorting, afkorting);
    }
}
