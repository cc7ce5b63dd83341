package be.huisvanhetkind.importing.tabel;

import be.huisvanhetkind.content.fields.Synonyms;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.importing.voorstel.Waarde;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people write above a column, in Dutch and in English, and which field they mean. */
final class Kopwoorden {
    private static final Map<String, Map<String, List<String>>> OWN =
            Map.of(
                    "partner",
                    words(
                            "titel: organisatie organization organisation partner vereniging provider aanbieder"),
                    "locatie",
                    words("titel: locatie location plaats place gebouw building venue zaal"),
                    "aanbod",
                    words(
                            "titel: aanbod dienst service dienstverlening programma program",
                            "waar.locatie: waar where"),
                    "activiteit",
                    words("titel: activiteit activity evenement event wat what"));

    private static final Map<String, List<String>> ALL =
            words(
                    "id: id nr volgnummer code kenmerk referentie identifier uuid reference",
                    "titel: naam name titel title benaming label naam-organisatie naam-van-de-organisatie"
                            + " organization-name organisation-name service-name naam-dienst naam-locatie"
                            + " location-name naam-activiteit naam-aanbod event-name",
                    "samenvatting: samenvatting summary korte-omschrijving korte-beschrijving kort short-description intro",
                    "tekst: tekst omschrijving beschrijving description text uitleg toelichting inhoud info"
                            + " lange-omschrijving long-description details",
                    "contact.telefoon|telefoon: telefoon tel telefoonnummer phone telephone phone-number nummer telefoon-1 vast",
                    "contact.telefoon|contact.sms: gsm mobiel mobile gsm-nummer cell gsm-nr",
                    "contact.email: email e-mail mail mailadres e-mailadres email-address emailadres",
                    "contact.website: website site web webadres url homepage webpagina weblink link",
                    "contact.naam: contactpersoon contact-persoon contact contact-person contact-name verantwoordelijke",
                    "contact.uren: telefonische-permanentie bereikbaar",
                    "adres|plaats: adres address volledig-adres full-address",
                    "adres.straat: straat street straatnaam street-address address-1 adres-straat straat-en-nummer straat-nr",
                    "adres.straat: huisnummer huisnr house-number nr-straat bus busnummer",
                    "adres.postcode: postcode zip postal-code zip-code postnummer pc",
                    "adres.gemeente: gemeente stad city town deelgemeente municipality woonplaats",
                    "geo.breedtegraad: breedtegraad latitude lat",
                    "geo.lengtegraad: lengtegraad longitude lon lng long",
                    "openingsuren|waar.uren|reeks: openingsuren openingstijden uren opening-hours hours schedule wanneer-open",
                    "organisatietype: type soort organisatietype soort-organisatie organization-type categorie category sector",
                    "ondernemingsnummer: ondernemingsnummer kbo kbo-nummer btw btw-nummer vat",
                    "prijs: prijs price kost kostprijs kosten cost fee fees tarief bedrag deelnameprijs",
                    "leeftijd: leeftijd leeftijden age ages leeftijdsgroep age-range doelgroep-leeftijd leeftijdscategorie",
                    "leeftijd_min: leeftijd-van leeftijd-vanaf min-leeftijd minimumleeftijd minimum-age min-age vanaf-leeftijd age-from",
                    "leeftijd_max: leeftijd-tot max-leeftijd maximumleeftijd maximum-age max-age age-to",
                    "voor_wie: voor-wie voor doelgroep target-group audience target voor-wie-is-het",
                    "talen: talen taal language languages gesproken-talen",
                    "themas: thema themas theme themes onderwerp topic",
                    "trefwoorden: trefwoorden keywords tags zoekwoorden",
                    "momenten: momenten wanneer when datum-en-uur data",
                    "momenten.start|dag: start startdatum-en-uur begin start-date-time starttijdstip",
                    "momenten.einde|einduur: einde eind end einddatum-en-uur end-date-time",
                    "dag|datum: datum date dag day startdatum start-date",
                    "beginuur: beginuur startuur van start-time starttijd aanvang vanaf uur tijd time",
                    "einduur: einduur tot end-time eindtijd until stop",
                    "waar.locatie|locatie|plaats: locatie location plaats place venue waar where zaal gebouw",
                    "inschrijven: inschrijven inschrijving registration register aanmelden reservatie booking",
                    "meebrengen: meebrengen bring mee-te-brengen",
                    "hoe: hoe aanmelden-hoe application-process procedure",
                    "wachttijd: wachttijd wait-time wachtlijst",
                    "wijk: wijk buurt neighbourhood neighborhood",
                    "voorzieningen: voorzieningen facilities toegankelijkheid accessibility faciliteiten");

    private Kopwoorden() {}

    private static Map<String, List<String>> words(String... lines) {
        Map<String, List<String>> words = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            List<String> fields = List.of(parts[0].split("\\|"));
            for (String word : parts[1].split(" ")) {
                words.merge(
                        word,
                        fields,
                        (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
            }
        }
        return words;
    }

    /** The fields a heading may mean, the likeliest first. */
    static Stream<String> fields(String kop, Velden velden) {
        String exact = kop.strip();
        String word = Slug.of(kop);
        String key = word.replace('-', '_');
        List<String> keys = velden.all();
        String type = velden.type().name();
        Stream<String> said =
                Stream.of(
                                said(OWN.getOrDefault(type, Map.of()), word),
                                Stream.of(exact, key),
                                said(ALL, word),
                                Synonyms.of(exact).stream(),
                                velden.ending(key),
                                Synonyms.of(exact).stream().flatMap(velden::ending))
                        .flatMap(some -> some);
        List<String> known = said.filter(keys::contains).distinct().toList();
        return known.isEmpty() ? near(key, keys) : known.stream();
    }

    private static Stream<String> said(Map<String, List<String>> words, String word) {
        return words.getOrDefault(word, List.of()).stream();
    }

    /** A slip of the pen. */
    private static Stream<String> near(String key, List<String> keys) {
        List<String> near =
                Nearest.to(
                        key,
                        keys.stream()
                                .filter(one -> one.indexOf('.') < 0 && !one.equals(Waarde.TEKST))
                                .toList());
        return near.size() == 1 && key.length() > 4 ? near.stream() : Stream.empty();
    }
}
