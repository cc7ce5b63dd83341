package be.huisvanhetkind.content.markup;

import java.util.List;

/** Says in Dutch what Asciidoctor says in English, for the mistakes authors really make. */
record AsciidocTrouble(String english, String dutch) {
    private static final String OTHERWISE = "hier staat iets wat AsciiDoc niet begrijpt";

    private static final List<AsciidocTrouble> ALL =
            List.of(
                    new AsciidocTrouble(
                            "unterminated", "het blok dat hier begint, wordt niet gesloten"),
                    new AsciidocTrouble(
                            "list item index", "de nummers van deze lijst volgen niet op elkaar"),
                    new AsciidocTrouble(
                            "dropping cells",
                            "in deze tabel heeft een rij te weinig vakken, en die rij tonen we niet"),
                    new AsciidocTrouble(
                            "dropping cell", "in deze tabel heeft een rij te veel vakken"),
                    new AsciidocTrouble(
                            "include", "een ander bestand invoegen met include kan niet"),
                    new AsciidocTrouble(
                            "possible invalid reference", "deze verwijzing leidt nergens heen"),
                    new AsciidocTrouble(
                            "no callout found",
                            "bij deze uitleg hoort geen nummer in een voorbeeld"),
                    new AsciidocTrouble(
                            "missing attribute", "deze naam tussen accolades kennen we niet"));

    static String inDutch(String message) {
        return ALL.stream()
                .filter(trouble -> message.contains(trouble.english()))
                .map(AsciidocTrouble::dutch)
                .findFirst()
                .orElse(OTHERWISE);
    }
}
