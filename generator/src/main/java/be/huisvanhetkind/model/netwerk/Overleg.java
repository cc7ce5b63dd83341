package be.huisvanhetkind.model.netwerk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Intern;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.keuze.Keuze;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Een groep die samenkomt (rijen 39, 46, 60, 74, 78).
 *
 * @param leden partners who take part
 * @param andereLeden who is no partner: a function or an organisation, never a person
 */
public record Overleg(
        Fiche fiche,
        Begrip soort,
        Optional<Begrip> leeftijdsgroep,
        Niveau niveau,
        List<Ref<Partner>> leden,
        List<String> andereLeden,
        Optional<String> frequentie,
        List<Vergadering> vergaderingen,
        List<Taak> taken)
        implements Intern {
    public Overleg {
        leden = List.copyOf(leden);
        andereLeden = List.copyOf(andereLeden);
        vergaderingen = List.copyOf(vergaderingen);
        taken = List.copyOf(taken);
    }

    /** Op welke schaal. */
    public enum Niveau implements Keuze {
        STAD,
        WIJK,
        REGIO
    }

    /** Een keer dat de groep samenkwam of samenkomt. */
    public record Vergadering(
            LocalDate datum,
            Optional<LocalTime> van,
            Optional<LocalTime> tot,
            Optional<String> verslag) {}

    /** Een taak van het samenwerkingsplatform en wie ze opneemt. */
    public record Taak(Begrip taak, Optional<Ref<Partner>> wie) {}
}
