package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Dienststatus;
import be.huisvanhetkind.model.aanbod.Aanbod.Indeling;
import be.huisvanhetkind.model.huis.Werkingsgebied.Gemeente;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.data.Belgif;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What partners offer, as services. */
record Dienstrijen(Hsdsbron bron) {
    Rij flat(Aanbod aanbod) {
        return bron.row(Hsdstabel.SERVICE, aanbod)
                .with("name", aanbod.titel())
                .with("description", bron.description(aanbod))
                .with("url", bron.address(Addresses.of(aanbod)))
                .with("email", aanbod.contact().flatMap(Contact::email))
                .with("status", status(aanbod))
                .with(
                        "interpretation_services",
                        aanbod.toegang().tolk() ? "Er kan een tolk komen." : "")
                .with("application_process", aanbod.woorden().hoe())
                .with("fees_description", aanbod.prijs().toelichting())
                .with("wait_time", aanbod.woorden().wachttijd())
                .with("eligibility_description", aanbod.woorden().voorWie())
                .with("minimum_age", Jaren.min(aanbod.leeftijd()))
                .with("maximum_age", Jaren.max(aanbod.leeftijd()))
                .with("assured_date", aanbod.fiche().nalezing().nagekekenOp())
                .with("alert", aanbod.woorden().reden());
    }

    /** What is full is still given. */
    private static String status(Aanbod aanbod) {
        boolean isClosed = aanbod.toegang().dienststatus() == Dienststatus.TIJDELIJK_GESLOTEN;
        return isClosed ? "temporarily closed" : "active";
    }

    /** As a list has it: with the organisation that gives it. */
    Rij listed(Aanbod aanbod) {
        return flat(aanbod)
                .with(
                        bron.index()
                                .eigenaar(aanbod)
                                .map(new Organisatierijen(bron)::flat)
                                .orElseGet(new Organisatierijen(bron)::house));
    }

    Rij full(Aanbod aanbod) {
        Rij row = listed(aanbod);
        Dienstplaatsen plaatsen = new Dienstplaatsen(bron, aanbod);
        return row.withAll(
                        aanbod.contact().stream()
                                .map(contact -> Contactrijen.of(row, contact, "contact"))
                                .toList())
                .withAll(plaatsen.full(row))
                .withAll(plaatsen.elsewhere(row))
                .withAll(areas(row))
                .withAll(languages(row, aanbod))
                .withAll(costs(row, aanbod.prijs()))
                .withAll(documents(row, aanbod))
                .withAll(attributes(row, aanbod));
    }

    private List<Rij> areas(Rij of) {
        return bron.verband().werkingsgebied().gemeenten().stream()
                .map(gemeente -> area(of, gemeente))
                .toList();
    }

    private static Rij area(Rij of, Gemeente gemeente) {
        return of.child(Hsdstabel.SERVICE_AREA, gemeente.naam())
                .with("name", gemeente.naam())
                .with("uri", gemeente.nis().map(Belgif::gemeente));
    }

    private static List<Rij> languages(Rij of, Aanbod aanbod) {
        return aanbod.toegang().talen().stream().map(taal -> language(of, taal)).toList();
    }

    private static Rij language(Rij of, Begrip taal) {
        return of.child(Hsdstabel.LANGUAGE, taal.id())
                .with("name", taal.label())
                .with("code", taal.id());
    }

    private static List<Rij> documents(Rij of, Aanbod aanbod) {
        Optional<String> bring = aanbod.woorden().meebrengen();
        Rij row = of.child(Hsdstabel.REQUIRED_DOCUMENT, "meebrengen").with("document", bring);
        return bring.isPresent() ? List.of(row) : List.of();
    }

    private static List<Rij> costs(Rij of, Prijs prijs) {
        List<Rij> all = new ArrayList<>();
        all.add(cost(of, prijs.soort().id(), prijs.euro()));
        if (prijs.kansentarief().isPresent()) {
            all.add(cost(of, "kansentarief", prijs.kansentarief()));
        }
        if (prijs.derdebetaler()) {
            all.add(cost(of, "derdebetaler", Optional.empty()));
        }
        all.forEach(row -> row.with("amount_description", prijs.per()));
        return all;
    }

    private static Rij cost(Rij of, String option, Optional<BigDecimal> euro) {
        return of.child(Hsdstabel.COST_OPTION, option)
                .with("option", option)
                .with("currency", euro.map(some -> "EUR"))
                .with("amount", euro);
    }

    private List<Rij> attributes(Rij of, Aanbod aanbod) {
        Kenmerken kenmerken = new Kenmerken(bron);
        return Stream.of(
                        kenmerken.words(of, words(aanbod)),
                        kenmerken.themes(of, aanbod),
                        kenmerken.fields(of, Veldlijst.AANBOD, aanbod))
                .flatMap(List::stream)
                .toList();
    }

    /** For whom extra attention is meant is for the house. */
    private Stream<Begrip> words(Aanbod aanbod) {
        Indeling indeling = aanbod.indeling();
        return Stream.of(
                        indeling.domeinen().stream(),
                        indeling.pijlers().stream(),
                        Stream.of(indeling.aanbodsvorm()),
                        indeling.methoden().stream(),
                        indeling.doelgroepen().stream(),
                        indeling.nood().stream(),
                        bron.index().leeftijden(aanbod.leeftijd()))
                .flatMap(each -> each);
    }
}
