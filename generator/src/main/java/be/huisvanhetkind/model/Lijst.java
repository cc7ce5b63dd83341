package be.huisvanhetkind.model;

/** De begrippenlijsten van het huis; elke lijst is een bestand in {@code content/begrippen/}. */
public enum Lijst implements Keuze {
    AANBODSVORM,
    AANVRAAGSOORT,
    AFWEGING,
    DOELGROEP,
    DOMEIN,
    ENGAGEMENTSNIVEAU,
    ENGAGEMENTSPUNT,
    FLANKEREND_DOMEIN,
    KRING,
    LEEFTIJDSGROEP,
    LEVENSDOMEIN,
    MATERIAALSOORT,
    METHODE,
    ONTHAALDIENST,
    ORGANISATIETYPE,
    OVERLEGSOORT,
    OVERLEGTAAK,
    PARTICIPATIEVORM,
    PIJLER,
    PROFIEL,
    ROL,
    SIGNAALSOORT,
    TAAL,
    TOEKENNINGSAARD,
    TOEKENNINGSBRON,
    VOORZIENING
}
