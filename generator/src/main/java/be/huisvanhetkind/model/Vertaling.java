package be.huisvanhetkind.model;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Thema;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import java.util.List;
import java.util.Optional;

/**
 * Een bestand in de woorden van zijn vertaling: what changes, such as a day, a price or a telephone
 * number, is that of the original, so that a translation need not be kept up with it.
 */
record Vertaling(Publiek origineel, Publiek vertaling) {
    /** The original with the words of its translation; of other types the original itself. */
    Publiek samen() {
        Fiche fiche = origineel.fiche().inWoordenVan(vertaling.fiche());
        if (origineel instanceof Aanbod o && vertaling instanceof Aanbod v) {
            return aanbod(fiche, o, v);
        }
        if (origineel instanceof Activiteit o && vertaling instanceof Activiteit v) {
            return activiteit(fiche, o, v);
        }
        if (origineel instanceof Vraag o && vertaling instanceof Vraag v) {
            return new Vraag(
                    fiche,
                    v.kort(),
                    o.aanbod(),
                    o.doorverwijspunten(),
                    o.leeftijd(),
                    o.nood(),
                    o.volgorde());
        }
        if (origineel instanceof Thema o) {
            return new Thema(fiche, o.levensdomeinen(), o.icoon(), o.volgorde());
        }
        if (origineel instanceof Tekstpagina o) {
            return new Tekstpagina(fiche, o.menu(), o.volgorde());
        }
        return metTekst(fiche);
    }

    /** Of these only a few words besides the text are in a language. */
    private Publiek metTekst(Fiche fiche) {
        if (origineel instanceof Melding o) {
            return new Melding(fiche, o.niveau(), o.van(), o.tot());
        }
        if (origineel instanceof Privacyverklaring o) {
            return new Privacyverklaring(
                    fiche, o.verantwoordelijke(), o.contact(), o.hosting(), o.bewaring());
        }
        if (origineel instanceof Partner o) {
            return partner(fiche, o);
        }
        if (origineel instanceof Locatie o && vertaling instanceof Locatie v) {
            return locatie(fiche, o, v);
        }
        if (origineel instanceof Doorverwijspunt o && vertaling instanceof Doorverwijspunt v) {
            return new Doorverwijspunt(
                    fiche, o.flankerendDomein(), o.organisatie(), o.contact(), v.wanneer());
        }
        if (origineel instanceof Materiaal o && vertaling instanceof Materiaal v) {
            return new Materiaal(fiche, o.soort(), o.maker(), o.jaar(), v.link(), v.transcript());
        }
        if (origineel instanceof Toegankelijkheidsverklaring o
                && vertaling instanceof Toegankelijkheidsverklaring v) {
            return verklaring(fiche, o, v);
        }
        return origineel;
    }

    private static Aanbod aanbod(Fiche fiche, Aanbod o, Aanbod v) {
        return new Aanbod(
                fiche,
                o.samenMet(),
                o.domeinen(),
                o.pijlers(),
                o.aanbodsvorm(),
                o.aard(),
                o.vorm(),
                o.methoden(),
                v.voorWie(),
                o.doelgroepen(),
                o.leeftijd(),
                o.bereik(),
                o.extraVoor(),
                o.prijs().metToelichting(v.prijs().toelichting()),
                o.afspraak(),
                v.hoe(),
                v.meebrengen(),
                o.talen(),
                o.tolk(),
                v.wachttijd(),
                o.waar().stream().map(waar -> waar(waar, v.waar())).toList(),
                o.doorverwijzing(),
                v.recht(),
                v.vijfB(),
                o.begeleidingVereist(),
                o.vrijwilligers(),
                o.contact().or(v::contact),
                o.dienststatus(),
                v.reden());
    }

    /** The place and the hours, with what the translation says about that place. */
    private static Waar waar(Waar waar, List<Waar> vertaald) {
        Optional<String> toelichting =
                vertaald.stream()
                        .filter(v -> v.aanlevering() == waar.aanlevering())
                        .filter(v -> id(v).equals(id(waar)))
                        .findFirst()
                        .flatMap(Waar::toelichting);
        return new Waar(waar.place(), waar.locatie(), waar.aanlevering(), waar.uren(), toelichting);
    }

    private static Optional<String> id(Waar waar) {
        return waar.locatie().map(Ref::id);
    }

    private static Activiteit activiteit(Fiche fiche, Activiteit o, Activiteit v) {
        return new Activiteit(
                fiche,
                o.aanbod(),
                o.samenMet(),
                o.locatie(),
                v.plaats(),
                o.momenten(),
                o.reeks(),
                o.leeftijd(),
                v.voorWie(),
                o.prijs().metToelichting(v.prijs().toelichting()),
                o.inschrijven(),
                o.opvang(),
                o.deelname(),
                o.talen(),
                v.meebrengen(),
                o.contact());
    }

    private static Locatie locatie(Fiche fiche, Locatie o, Locatie v) {
        return new Locatie(
                fiche,
                o.soort(),
                o.hoortBij(),
                o.wijk(),
                o.adres(),
                o.geo(),
                o.openingsuren(),
                o.onthaal(),
                v.bereikbaarheid(),
                o.voorzieningen(),
                o.contact(),
                o.beheerder(),
                o.afweging());
    }

    private static Partner partner(Fiche fiche, Partner o) {
        return new Partner(
                fiche,
                o.organisatietype(),
                o.logo(),
                o.accentkleur(),
                o.contact(),
                o.rollen(),
                o.kgVerplicht(),
                o.ondernemingsnummer(),
                o.vcode(),
                o.locaties(),
                o.partnerSinds(),
                o.derdenOpPagina());
    }

    private static Toegankelijkheidsverklaring verklaring(
            Fiche fiche, Toegankelijkheidsverklaring o, Toegankelijkheidsverklaring v) {
        return new Toegankelijkheidsverklaring(
                fiche,
                o.naleving(),
                v.uitzonderingen(),
                o.opgesteldOp(),
                o.methode(),
                o.feedback(),
                v.handhaving(),
                o.handhavingslink());
    }
}
