package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Afspraak;
import be.huisvanhetkind.site.Groups;
import be.huisvanhetkind.site.Index;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How you get in. */
public record AfspraakFacet() implements Facet {
    @Override
    public String sleutel() {
        return "afspraak";
    }

    @Override
    public String naam() {
        return "Afspraak";
    }

    @Override
    public Optional<String> vraag() {
        return Optional.of("Met of zonder afspraak?");
    }

    @Override
    public List<Optie> opties(Index index) {
        return Arrays.stream(Afspraak.values()).map(this::optie).toList();
    }

    @Override
    public Groups<Aanbod> aanbod(Index index) {
        return Groups.of(index.aanbod(), item -> Stream.of(item.afspraak().id()));
    }

    private Optie optie(Afspraak afspraak) {
        String tekst = tekst(afspraak);
        return Optie.lijst(this, afspraak.id(), tekst, "Aanbod " + tekst);
    }

    private static String tekst(Afspraak afspraak) {
        return switch (afspraak) {
            case ZONDER -> "zonder afspraak";
            case OP_AFSPRAAK -> "op afspraak";
            case INSCHRIJVEN -> "met inschrijving";
            case VIA_VERWIJZING -> "via een partner";
        };
    }
}
