package be.huisvanhetkind.bench;

import be.huisvanhetkind.model.Lijst;
import java.util.List;
import java.util.Map;

/**
 * The files that are alike in every made-up house: vocabularies, holidays, the logo, the house
 * itself.
 */
final class CorpusFixed {
    private static final Map<Lijst, List<String>> BEGRIPPEN =
            Map.of(
                    Lijst.PIJLER,
                    List.of(
                            "preventieve-gezondheidszorg",
                            "opvoedingsondersteuning",
                            "sociale-cohesie-en-ontmoeting"),
                    Lijst.DOMEIN,
                    List.of(
                            "preventieve-gezondheidszorg",
                            "perinatale-gezondheidszorg",
                            "socio-pedagogische-ondersteuning",
                            "psycho-sociale-ondersteuning",
                            "integrale-trajectondersteuning",
                            "ander"),
                    Lijst.AANBODSVORM,
                    List.of(
                            "consultatiebureau",
                            "opvoedingsondersteuning",
                            "spel-en-ontmoeting",
                            "ambulant",
                            "mobiel",
                            "andere"),
                    Lijst.METHODE,
                    List.of(
                            "huisbezoek",
                            "consultatie",
                            "individueel-gesprek",
                            "informatiesessie",
                            "workshop",
                            "oudergroep",
                            "ontmoeting",
                            "spel",
                            "lotgenoten"),
                    Lijst.DOELGROEP,
                    List.of(
                            "aanstaande-ouders",
                            "ouders",
                            "grootouders",
                            "pleegouders",
                            "alleenstaande-ouders",
                            "kinderen",
                            "jongeren",
                            "anderstalige-gezinnen"),
                    Lijst.TAAL,
                    List.of("nl", "fr", "en", "ar", "tr", "uk", "vgt"),
                    Lijst.ORGANISATIETYPE,
                    List.of(
                            "lokaal-bestuur",
                            "caw",
                            "ocmw",
                            "clb",
                            "bibliotheek",
                            "school",
                            "jeugdwerk",
                            "opvoedingswinkel"),
                    Lijst.ROL,
                    List.of("algemene-coordinatie", "samenwerkingsplatform", "aanbod-in-huis"),
                    Lijst.VOORZIENING,
                    List.of("rolstoeltoegankelijk", "luiertafel", "speelhoek", "lift"),
                    Lijst.ONTHAALDIENST,
                    List.of(
                            "informatie",
                            "warme-doorverwijzing",
                            "ontmoeting",
                            "eerste-advies",
                            "eenvoudige-dienstverlening"));
    private static final String LEEFTIJDSGROEPEN =
            """
            - {id: prenataal, label: Zwanger, uitleg: Tot de geboorte., leeftijd_min: -9, leeftijd_max: -1}
            - {id: baby-peuter, label: 0 – 3 jaar, uitleg: Tot de derde verjaardag., leeftijd_min: 0, leeftijd_max: 35}
            - {id: kleuter, label: 3 – 6 jaar, uitleg: Tot de zesde verjaardag., leeftijd_min: 36, leeftijd_max: 71}
            - {id: lager, label: 6 – 12 jaar, uitleg: Tot de twaalfde verjaardag., leeftijd_min: 72, leeftijd_max: 143}
            - {id: tiener, label: 12 – 18 jaar, uitleg: Tot de achttiende verjaardag., leeftijd_min: 144, leeftijd_max: 215}
            - {id: jongvolwassene, label: 18 – 24 jaar, uitleg: Van 18 tot en met 24 jaar., leeftijd_min: 216, leeftijd_max: 299}
            """;
    static final String SCHOOLVAKANTIES =
            """
            - {van: 2026-12-21, tot: 2027-01-03, reden: Kerstvakantie}
            - {van: 2027-02-08, tot: 2027-02-14, reden: Krokusvakantie}
            - {van: 2027-03-29, tot: 2027-04-11, reden: Paasvakantie}
            - {van: 2027-07-01, tot: 2027-08-31, reden: Zomervakantie}
            """;
    static final String LOGO =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
            <title>Huis</title>
            <path fill="#0f4c50" d="M61 57V31.6L32 5 3 31.6V57z"/>
            <circle fill="#ffb55a" cx="32" cy="42" r="6.5"/>
            </svg>
            """;

    /**
     * {@code huis.yml}, but for the partner that is the municipality. Without the conditions of
     * recognition: what is made up by chance does not meet them.
     */
    static final String HUIS =
            """
                naam: Huis van het Kind Voorbeeld
                korte_naam: Voorbeeld
                slagzin: Voor elk gezin, van zwanger tot 24 jaar.
                logo: logo.svg
                merk:
                  donker: "#0f4c50"
                  licht: "#ffb55a"
                website: https://huisvanhetkind-voorbeeld.example/
                vorm: beide
                rechtsvorm: feitelijke-vereniging
                fase: operationeel
                initiatiefnemer: %1$s
                lokaal_bestuur: %1$s
                werkingsgebied:
                  niveau: gemeentelijk
                  gemeenten:
                    - naam: Voorbeeld
                      postcodes: ["3295"]
                missie: Wij zijn er voor elk gezin in de gemeente.
                visie: We brengen ouders, kinderen en hulpverleners bij elkaar.
                kernopdrachten: [We stemmen het aanbod op elkaar af.]
                contact: {naam: Onthaal van het Huis, telefoon: 013 00 12 34, email: hallo@huis.example}
                ombuds: {naam: Ombudsdienst, telefoon: 013 00 12 39, email: ombuds@huis.example}
                noodnummers:
                  - {nummer: "112", naam: "Ambulance, brandweer, politie"}
                  - {nummer: "1712", naam: Geweld thuis of misbruik}
                regels: {set: basis}
                """;

    private CorpusFixed() {}

    /** The ids of a vocabulary. */
    static List<String> terms(Lijst lijst) {
        return BEGRIPPEN.getOrDefault(lijst, List.of(lijst.id()));
    }

    /** The file of a vocabulary. */
    static String vocabulary(Lijst lijst) {
        if (lijst == Lijst.LEEFTIJDSGROEP) {
            return LEEFTIJDSGROEPEN;
        }
        StringBuilder list = new StringBuilder();
        for (String id : terms(lijst)) {
            list.append(
                    "- id: %s\n  label: \"%s\"\n  uitleg: Wat dit betekent, in één zin.\n"
                            .formatted(id, id.replace('-', ' ')));
        }
        return list.toString();
    }
}
