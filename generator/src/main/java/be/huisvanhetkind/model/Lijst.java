package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;

/** De begrippenlijsten van het huis; elke lijst is een bestand in {@code content/begrippen/}. */
public enum Lijst implements Keuze {
    AANBODSVORM,
    AANVRAAGSOORT,
    /** Abbreviations families need not know; {@code uitleg} is what to write instead. */
    AFKORTING,
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
    /** Words a family may not know and cannot do without; {@code uitleg} says what they mean. */
    MOEILIJK_WOORD,
    /** What cannot wait; {@code synoniemen} are what families type when it happens. */
    NOOD,
    ONTHAALDIENST,
    ORGANISATIETYPE,
    OVERLEGSOORT,
    OVERLEGTAAK,
    PARTICIPATIEVORM,
    PIJLER,
    PROFIEL,
    ROL,
    SIGNAALSOORT,
    /** Words that put a label on a family; {@code uitleg} is what to write instead. */
    STIGMAWOORD,
    TAAL,
    TOEKENNINGSAARD,
    TOEKENNINGSBRON,
    /** Promises without a day; {@code uitleg} is what to write instead. */
    VAAGWOORD,
    /** Jargon; {@code uitleg} is what to write instead. */
    VAKWOORD,
    VOORZIENING,
    /** Words of the house; {@code synoniemen} are what families type instead. */
    ZOEKWOORD
}
