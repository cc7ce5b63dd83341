package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Kanaallink;
import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.kleur.Huiskleur;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Navigation;
import be.huisvanhetkind.site.parts.Noodnummers;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.Talen;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.MeldingView;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.ScriptWoorden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the frame of every page. */
final class Frames {
    /** As far as the script knows hours. */
    private static final int WEEKS_AHEAD = 10;

    private Frames() {}

    static Frame of(Index index, BaseUrl base) {
        Huisstijl stijl = Merken.huisstijl(index);
        Samenwerkingsverband verband = index.verband();
        return new Frame(
                index.taal().id(),
                index.taal().richting(),
                ScriptWoorden.of(index.woorden()),
                base.path(),
                base.origin(),
                verband.naam(),
                verband.korteNaam(),
                voornaam(verband),
                Geschreven.huis(verband.gezicht().slagzin()),
                Beelden.logo(index),
                Huiskleur.licht(stijl).kop().hex(),
                Contacten.huis(index),
                huis(index),
                Navigation.menu(index),
                Navigation.voet(index),
                Noodnummers.of(index),
                verband.aanspreekpunten().socialeMedia().stream().map(Frames::kanaal).toList(),
                meldingen(index),
                Stand.of(index),
                Talen.of(verband),
                Navigation.secties(index));
    }

    /** "Huis van het Kind" of "Huis van het Kind Demerdal". */
    private static String voornaam(Samenwerkingsverband verband) {
        return verband.naam().endsWith(verband.korteNaam())
                ? verband.naam()
                        .substring(0, verband.naam().length() - verband.korteNaam().length())
                        .strip()
                : "Huis van het Kind";
    }

    private static Weblink kanaal(Kanaallink link) {
        return new Weblink(link.naam(), link.url());
    }

    private static Optional<PlaatsView> huis(Index index) {
        return index.gebouw().map(locatie -> Plaatsen.of(locatie, index));
    }

    /** Those of now, and those that will come while nobody makes the site again. */
    private static List<MeldingView> meldingen(Index index) {
        LocalDate vandaag = index.vandaag();
        return index.all(Melding.class).stream()
                .filter(melding -> !vandaag.isAfter(melding.tot()))
                .filter(melding -> !melding.van().isAfter(vandaag.plusWeeks(WEEKS_AHEAD)))
                .sorted(Comparator.comparing(Melding::niveau).reversed().thenComparing(Melding::id))
                .map(melding -> melding(melding, vandaag, index))
                .toList();
    }

    /** The pages of its places and partners, and of what these do. */
    private static List<Url> bij(Melding melding, Index index) {
        List<Publiek> all = new ArrayList<>();
        for (Locatie locatie : index.find(melding.locaties())) {
            all.add(locatie);
            all.addAll(index.aanbodPerLocatie().of(locatie));
            all.addAll(index.activiteitenPerLocatie().of(locatie));
        }
        for (Partner partner : index.find(melding.partners())) {
            all.add(partner);
            all.addAll(index.aanbodPerPartner().of(partner));
        }
        return all.stream().map(Addresses::of).distinct().toList();
    }

    private static MeldingView melding(Melding melding, LocalDate vandaag, Index index) {
        String klasse =
                switch (melding.niveau()) {
                    case INFO -> "";
                    case AANDACHT -> "melding-vol";
                    case DRINGEND -> "melding-stop";
                };
        return new MeldingView(
                Geschreven.titel(melding),
                Addresses.of(melding),
                Geschreven.samenvatting(melding),
                klasse,
                klasse.isEmpty() ? "info" : "letop",
                melding.van().toString(),
                melding.tot().toString(),
                !vandaag.isBefore(melding.van()),
                bij(melding, index));
    }
}
