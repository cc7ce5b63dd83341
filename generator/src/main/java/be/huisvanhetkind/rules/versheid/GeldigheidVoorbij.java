package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.Zichtbaarheid;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Wat niet meer geldt, gaat naar het archief (FRESH-3). */
public record GeldigheidVoorbij(Place place, LocalDate tot) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, GeldigheidVoorbij.class, GeldigheidVoorbij::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all().stream()
                .filter(Publiek.class::isInstance)
                .map(Item::fiche)
                .filter(
                        fiche ->
                                fiche.publicatie().status() == Status.GEPUBLICEERD
                                        && fiche.publicatie().zichtbaarheid()
                                                == Zichtbaarheid.PUBLIEK)
                .flatMap(
                        fiche ->
                                fiche
                                        .publicatie()
                                        .geldigTot()
                                        .filter(tot -> tot.isBefore(huis.vandaag()))
                                        .map(
                                                tot ->
                                                        new GeldigheidVoorbij(
                                                                fiche.origin().of("geldig_tot"),
                                                                tot))
                                        .stream());
    }

    @Override
    public String message() {
        return "Dit gold tot en met %s. Het staat niet meer op de site.".formatted(tot);
    }

    @Override
    public String hint() {
        return "Zet “status: gearchiveerd”. Geldt het nog? Maak dan de dag in “geldig_tot” later.";
    }
}
