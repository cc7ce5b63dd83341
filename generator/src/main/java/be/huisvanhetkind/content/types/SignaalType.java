package be.huisvanhetkind.content.types;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.date;
import static be.huisvanhetkind.content.kinds.Kinds.ref;
import static be.huisvanhetkind.content.kinds.Kinds.term;
import static be.huisvanhetkind.content.kinds.Kinds.text;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Values;
import be.huisvanhetkind.content.shapes.LeeftijdFields;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.model.netwerk.Signaal.Richting;
import be.huisvanhetkind.model.netwerk.Signaal.Voortgang;
import be.huisvanhetkind.model.werking.Actie;
import java.time.LocalDate;
import java.util.Optional;

public final class SignaalType extends ContentType<Signaal> {
    private final Field<Begrip> soort =
            required("soort", term(Lijst.SIGNAALSOORT), "Wat voor signaal het is.");
    private final Field<Begrip> domein = optional("domein", term(Lijst.DOMEIN), "Het domein.");
    private final Field<Integer> leeftijdMin =
            optional("leeftijd_min", LeeftijdFields.youngest(), LeeftijdFields.MIN_HELP);
    private final Field<Integer> leeftijdMax =
            optional("leeftijd_max", LeeftijdFields.oldest(), LeeftijdFields.MAX_HELP);
    private final Field<String> wijk = optional("wijk", text(2, 60), "De wijk of deelgemeente.");
    private final Field<LocalDate> datum =
            optional("datum", date(), "Wanneer het signaal voor het eerst kwam.");
    private final Field<Ref<Overleg>> bronOverleg =
            optional("bron_overleg", ref(Overleg.class), "Op welk overleg het signaal kwam.");
    private final Field<Richting> richting =
            required("richting", choice(Richting.class), "Voor wie het signaal bestemd is.");
    private final Field<Voortgang> voortgang =
            required("voortgang", choice(Voortgang.class), "Hoe ver het staat.");
    private final Field<String> terugkoppeling =
            optional("terugkoppeling", text(3, 400), "Wat er terug verteld is.");
    private final Field<Ref<Actie>> actie =
            optional("actie", ref(Actie.class), "De actie die eruit volgt.");

    public SignaalType() {
        super(Signaal.class, "signalen", Usefulness.NONE, ContentHome.NETWERK);
    }

    @Override
    public String description() {
        return "Iets wat partners zien ontbreken of knellen.";
    }

    @Override
    protected Signaal make(Fiche fiche, Values v) {
        return new Signaal(
                fiche,
                v.get(soort),
                v.find(domein),
                leeftijd(fiche, v),
                v.find(wijk),
                v.find(datum),
                v.find(bronOverleg),
                v.get(richting),
                v.get(voortgang),
                v.find(terugkoppeling),
                v.find(actie));
    }

    private Optional<Leeftijd> leeftijd(Fiche fiche, Values v) {
        Place place = fiche.origin().of(leeftijdMin.key());
        return v.find(leeftijdMin)
                .flatMap(min -> v.find(leeftijdMax).map(max -> new Leeftijd(place, min, max)));
    }
}
