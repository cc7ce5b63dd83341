package be.huisvanhetkind.report;

import be.huisvanhetkind.model.huis.Regels.Weging;

/** Says in Dutch how a house weighs a rule otherwise. */
final class Wegingen {
    static final String HEAD = "Dit huis weegt regels anders:";

    private Wegingen() {}

    /** "zin-te-lang staat uit. Reden: …" */
    static String sentence(Weging weging) {
        String gewicht =
                switch (weging.gewicht()) {
                    case UIT -> "staat uit";
                    case WAARSCHUWING -> "is een waarschuwing";
                    case FOUT -> "is een fout";
                };
        return "%s %s. Reden: %s".formatted(weging.regel(), gewicht, Harmless.of(weging.reden()));
    }
}
