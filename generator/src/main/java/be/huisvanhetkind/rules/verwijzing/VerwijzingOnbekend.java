package be.huisvanhetkind.rules.verwijzing;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Waar een bestand naar verwijst, bestaat (REF-1). */
public record VerwijzingOnbekend(Place place, String soort, String id, List<String> namen)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FIXED, VerwijzingOnbekend.class, VerwijzingOnbekend::check);

    /** More names are no help. */
    private static final int OVERZICHTELIJK = 12;

    public VerwijzingOnbekend {
        namen = List.copyOf(namen);
    }

    /** A file with errors of its own counts as existing: its own findings say enough. */
    static Stream<Finding> check(Huis huis) {
        return Verwijzingen.of(huis)
                .filter(
                        ref ->
                                huis.find(ref).isEmpty()
                                        && !huis.onvolledig()
                                                .contains(ref.soort() + "/" + ref.id()))
                .map(
                        ref ->
                                new VerwijzingOnbekend(
                                        ref.place(), ref.soort(), ref.id(), namen(huis, ref)));
    }

    private static List<String> namen(Huis huis, Ref<? extends Item> ref) {
        return huis.all(ref.type()).stream().map(Item::id).toList();
    }

    @Override
    public String message() {
        return "Er bestaat geen %s met de naam %s.".formatted(soort, Quote.of(id));
    }

    @Override
    public String hint() {
        return Nearest.hint(id, namen, anders());
    }

    /** A place as one tells it to somebody. */
    private boolean isInWords() {
        return soort.equals("locatie") && id.contains(" ");
    }

    private String anders() {
        String keuze =
                namen.isEmpty() || namen.size() > OVERZICHTELIJK
                        ? "Kijk de naam na; het is de naam van het bestand, zonder .md of .adoc."
                        : "Kies een naam die er wel is: %s.".formatted(String.join(", ", namen));
        return keuze
                + (isInWords()
                        ? " Een plaats die geen bestand heeft, schrijf je bij een activiteit zo: “plaats: %s”."
                                .formatted(id)
                        : " Bestaat het niet meer? Haal het dan ook hier weg.");
    }
}
