package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Een tussenkop is een tussenkop, en geen vette regel (A11Y-2). */
public record KopNagemaakt(Place place, String woorden) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, KopNagemaakt.class, KopNagemaakt::check).from(WET);

    private static final int LANGSTE_KOP = 80;

    static Stream<Finding> check(Huis huis) {
        return Openbaar.teksten(huis).flatMap(KopNagemaakt::check);
    }

    private static Stream<Finding> check(Opbouw opbouw) {
        List<Alinea> alineas = opbouw.alineas();
        return IntStream.range(0, alineas.size() - 1)
                .filter(i -> looksLikeKop(alineas.get(i)))
                .filter(i -> isFollowedByTekst(alineas.get(i), alineas.get(i + 1), opbouw))
                .mapToObj(alineas::get)
                .map(alinea -> new KopNagemaakt(alinea.place(), alinea.tekst()));
    }

    private static boolean looksLikeKop(Alinea alinea) {
        String tekst = alinea.tekst();
        return alinea.soort() == Soort.VET
                && tekst.codePointCount(0, tekst.length()) <= LANGSTE_KOP
                && ".!…".indexOf(tekst.charAt(tekst.length() - 1)) < 0;
    }

    private static boolean isFollowedByTekst(Alinea vet, Alinea volgende, Opbouw opbouw) {
        return opbouw.koppen().stream()
                .mapToInt(kop -> kop.woorden().vanaf())
                .noneMatch(kop -> kop > vet.vanaf() && kop < volgende.vanaf());
    }

    @Override
    public String message() {
        return "Deze vette regel lijkt een tussenkop: %s.".formatted(Quote.of(woorden));
    }

    @Override
    public String hint() {
        return "Haal de sterretjes weg en zet “## ” voor de regel, in AsciiDoc “== ”.";
    }
}
