package be.huisvanhetkind.rules.toegankelijk;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.WET;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** Wat je hoort in een podcast of een video, kun je ook lezen (A11Y-6). */
public record TranscriptOntbreekt(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, TranscriptOntbreekt.class, TranscriptOntbreekt::check)
                    .from(WET);

    private static final Set<String> TE_HOREN = Set.of("podcast", "video");

    static Stream<Finding> check(Huis huis) {
        return huis.all(Materiaal.class).stream()
                .filter(een -> een.fiche().zichtbaarVanaf(huis.vandaag()))
                .filter(een -> TE_HOREN.contains(een.soort().id()) && een.transcript().isEmpty())
                .map(een -> new TranscriptOntbreekt(een.placeOf("soort")));
    }

    @Override
    public String message() {
        return "Wie niet hoort, kan hier niet volgen: de gesproken tekst staat er niet bij.";
    }

    @Override
    public String hint() {
        return "Zet in het veld “transcript” wat er gezegd wordt. Vraag het aan de maker, of schrijf het zelf uit.";
    }
}
