package be.huisvanhetkind.rules.dubbel;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Eén aanbod staat één keer op de site (DUP-1). */
public record AanbodDubbel(Place place, String ander) implements Warning {
    public static final Rule<Huis> RULE = Rule.of(FREE, AanbodDubbel.class, AanbodDubbel::check);

    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
    private static final Pattern LEESTEKENS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Told at the second of two; at home and online, two of one name may well be two. */
    static Stream<Finding> check(Huis huis) {
        Map<String, Aanbod> eerste = new HashMap<>();
        return Zichtbaar.of(huis, Aanbod.class)
                .flatMap(aanbod -> eerder(aanbod, eerste).map(ander -> of(aanbod, ander)).stream());
    }

    /** The first offer with the same title at one of its places. */
    private static Optional<Aanbod> eerder(Aanbod aanbod, Map<String, Aanbod> eerste) {
        String titel = aanbod.fiche().taal() + " " + plat(aanbod.titel()) + " ";
        return Zichtbaar.plaatsen(aanbod)
                .map(plaats -> Optional.ofNullable(eerste.putIfAbsent(titel + plaats, aanbod)))
                .toList()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static AanbodDubbel of(Aanbod aanbod, Aanbod ander) {
        String map =
                ander.fiche().eigenaar().map(partner -> "partners/" + partner + "/").orElse("");
        return new AanbodDubbel(aanbod.placeOf("titel"), map + "aanbod/" + ander.id());
    }

    private static String plat(String titel) {
        String zonder =
                ACCENTEN.matcher(Normalizer.normalize(titel, Normalizer.Form.NFD)).replaceAll("");
        return LEESTEKENS.matcher(zonder.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    @Override
    public String message() {
        return "Dit aanbod heet net als %s, op dezelfde plaats.".formatted(ander);
    }

    @Override
    public String hint() {
        return "Houd er één over: een gezin weet anders niet wat het verschil is. Zijn het twee dingen? Geef ze dan een andere titel.";
    }
}
