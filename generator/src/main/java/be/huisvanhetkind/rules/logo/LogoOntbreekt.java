package be.huisvanhetkind.rules.logo;

import static be.huisvanhetkind.rules.regel.Bend.FREE;
import static be.huisvanhetkind.rules.regel.Bron.MINISTERIE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Fase;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/**
 * Elke partner op de site heeft een logo (LOGO-2). Asked once the house has a website: before that
 * no family misses it.
 */
public record LogoOntbreekt(Place place, String partner, boolean isOperationeel)
        implements Finding {
    public static final Rule<Huis> RULE =
            Rule.<Huis>perItem(FREE, LogoOntbreekt.class, LogoOntbreekt::check).from(MINISTERIE);

    static Stream<Finding> check(Huis huis) {
        return huis.verband().web().website().isEmpty()
                ? Stream.empty()
                : huis.all(Partner.class).stream()
                        .filter(partner -> partner.fiche().zichtbaarOp(huis.vandaag()))
                        .filter(partner -> partner.logo().isEmpty())
                        .map(partner -> of(partner, isOperationeel(huis)));
    }

    private static LogoOntbreekt of(Partner partner, boolean isOperationeel) {
        return new LogoOntbreekt(partner.placeOf("titel"), partner.titel(), isOperationeel);
    }

    private static boolean isOperationeel(Huis huis) {
        return huis.verband().statuut().fase() == Fase.OPERATIONEEL;
    }

    /** A house that works shows the face of each partner. */
    @Override
    public Severity severity() {
        return isOperationeel ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public String message() {
        return "De partner %s staat op de site zonder logo.".formatted(Quote.of(partner));
    }

    @Override
    public String hint() {
        return "Vraag het logo als svg, zet het bestand in de map van de partner, en schrijf “logo: logo.svg”.";
    }
}
