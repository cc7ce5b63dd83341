package be.huisvanhetkind.rules.versheid;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Fiche.Publicatie;
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
                .filter(fiche -> isPubliek(fiche.publicatie()))
                .flatMap(fiche -> check(fiche, huis.vandaag()));
    }

    private static boolean isPubliek(Publicatie publicatie) {
        return publicatie.status() == Status.GEPUBLICEERD
                && publicatie.zichtbaarheid() == Zichtbaarheid.PUBLIEK;
    }

    private static Stream<Finding> check(Fiche fiche, LocalDate vandaag) {
        return fiche.publicatie().geldigTot().stream()
                .filter(tot -> tot.isBefore(vandaag))
                .map(tot -> new GeldigheidVoorbij(fiche.origin().of("geldig_tot"), tot));
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
