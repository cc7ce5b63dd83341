package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.rules.leeftijd.LeeftijdAndersInTekst;
import be.huisvanhetkind.rules.leeftijd.LeeftijdBuitenHuis;
import be.huisvanhetkind.rules.leeftijd.LeeftijdOmgekeerd;
import be.huisvanhetkind.rules.tijd.ActiviteitZonderMoment;
import be.huisvanhetkind.rules.tijd.AfspraakZonderHoe;
import be.huisvanhetkind.rules.tijd.EindeVoorBegin;
import be.huisvanhetkind.rules.tijd.GeenOpeningsuren;
import be.huisvanhetkind.rules.tijd.MomentBuitenGeldigheid;
import be.huisvanhetkind.rules.tijd.MomentenVoorbij;
import be.huisvanhetkind.rules.tijd.UrenOverlappen;
import be.huisvanhetkind.rules.tijd.UrenZonderDag;
import be.huisvanhetkind.rules.verwijzing.AdresOntbreekt;
import be.huisvanhetkind.rules.verwijzing.OpvolgerOnbekend;
import be.huisvanhetkind.rules.verwijzing.PlaatsOntbreekt;
import be.huisvanhetkind.rules.verwijzing.VertalingKringloop;
import be.huisvanhetkind.rules.verwijzing.VerwijzingGearchiveerd;
import be.huisvanhetkind.rules.verwijzing.VerwijzingNietPubliek;
import be.huisvanhetkind.rules.verwijzing.VerwijzingOnbekend;
import be.huisvanhetkind.rules.zichtbaarheid.PartnerNietPubliek;
import be.huisvanhetkind.rules.zichtbaarheid.ZichtbaarheidTeRuim;
import java.util.List;
import java.util.Optional;

/** Every rule of the house. A new rule is one line here. */
public final class Rules {
    private static final List<Rule> ALL =
            List.of(
                    AdresOntbreekt::check,
                    OpvolgerOnbekend::check,
                    PlaatsOntbreekt::check,
                    VertalingKringloop::check,
                    VerwijzingGearchiveerd::check,
                    VerwijzingNietPubliek::check,
                    VerwijzingOnbekend::check,
                    LeeftijdAndersInTekst::check,
                    LeeftijdBuitenHuis::check,
                    LeeftijdOmgekeerd::check,
                    ActiviteitZonderMoment::check,
                    AfspraakZonderHoe::check,
                    EindeVoorBegin::check,
                    GeenOpeningsuren::check,
                    MomentBuitenGeldigheid::check,
                    MomentenVoorbij::check,
                    UrenOverlappen::check,
                    UrenZonderDag::check,
                    PartnerNietPubliek::check,
                    ZichtbaarheidTeRuim::check);

    private Rules() {}

    /** Checks the house when there is one. */
    public static Outcome<Optional<Huis>> checkIfPresent(Optional<Huis> huis) {
        return huis.map(Rules::check)
                .map(outcome -> outcome.then(checked -> Outcome.of(Optional.of(checked))))
                .orElse(Outcome.of(Optional.empty()));
    }

    /** Looks at the house and leaves it as it is. */
    public static Outcome<Huis> check(Huis huis) {
        List<Finding> findings = ALL.parallelStream().flatMap(rule -> rule.check(huis)).toList();
        return new Outcome<>(huis, findings);
    }
}
