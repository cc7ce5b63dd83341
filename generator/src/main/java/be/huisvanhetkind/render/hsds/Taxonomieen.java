package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.data.Api;
import java.util.List;
import java.util.stream.Stream;

/** The vocabularies of the house, its themes, and its fields that HSDS has no column for. */
record Taxonomieen(Hsdsbron bron) {
    private static final String THEMAS = "thema";

    /** From which the rows of HSDS take words. */
    private static final List<Lijst> LIJSTEN =
            List.of(
                    Lijst.AANBODSVORM,
                    Lijst.DOELGROEP,
                    Lijst.DOMEIN,
                    Lijst.LEEFTIJDSGROEP,
                    Lijst.METHODE,
                    Lijst.NOOD,
                    Lijst.ONTHAALDIENST,
                    Lijst.ORGANISATIETYPE,
                    Lijst.PIJLER,
                    Lijst.ROL,
                    Lijst.VOORZIENING);

    List<Rij> all() {
        Stream<Rij> lists = LIJSTEN.stream().map(this::of);
        return Stream.of(lists, Stream.of(themes()), Veldlijst.ALL.stream().map(this::of))
                .flatMap(each -> each)
                .toList();
    }

    /** The terms of all of them but the themes, which are items. */
    List<Rij> terms() {
        Stream<Rij> words =
                LIJSTEN.stream()
                        .flatMap(lijst -> bron.index().begrippen().of(lijst).stream())
                        .map(this::term);
        Stream<Rij> fields =
                Veldlijst.ALL.stream()
                        .flatMap(lijst -> lijst.velden().stream().map(veld -> term(lijst, veld)));
        return Stream.concat(words, fields).toList();
    }

    Rij term(Begrip begrip) {
        return bron.word(begrip.lijst().id() + "/" + begrip.id(), () -> made(begrip));
    }

    private Rij made(Begrip begrip) {
        return term(of(begrip.lijst()), begrip.id())
                .with("name", begrip.label())
                .with("description", begrip.uitleg().isEmpty() ? begrip.label() : begrip.uitleg());
    }

    /** The id of the term that a theme is. */
    String theme(String id) {
        return term(themes(), id).id();
    }

    Rij term(Thema thema) {
        return bron.shared(Hsdstabel.TAXONOMY_TERM, thema, () -> made(thema));
    }

    private Rij made(Thema thema) {
        return term(themes(), thema.id())
                .with("name", thema.titel())
                .with("description", thema.fiche().samenvatting())
                .with("term_uri", bron.address(Addresses.of(thema)));
    }

    Rij term(Veldlijst lijst, Property veld) {
        return bron.word(lijst.naam() + "." + veld.key(), () -> made(lijst, veld));
    }

    private Rij made(Veldlijst lijst, Property veld) {
        return term(of(lijst), veld.key())
                .with("name", veld.key())
                .with("description", veld.help());
    }

    private Rij of(Lijst lijst) {
        return list(lijst.id(), "Begrippenlijst van het huis.")
                .with("uri", bron.address(Api.BEGRIPPEN));
    }

    private Rij of(Veldlijst lijst) {
        return list(
                "veld-" + lijst.naam(),
                "Velden van " + lijst.naam() + " waarvoor HSDS geen kolom heeft.");
    }

    private Rij themes() {
        return list(THEMAS, "Waar vragen van gezinnen over gaan.")
                .with("uri", bron.address(Addresses.list(Thema.SOORT)));
    }

    private Rij list(String name, String description) {
        return bron.row(Hsdstabel.TAXONOMY, "taxonomie/" + name)
                .with("name", name)
                .with("description", description);
    }

    /** A code is one in all taxonomies, as the data package asks. */
    private Rij term(Rij taxonomy, String id) {
        String code = taxonomy.cell("name") + "/" + id;
        return bron.row(Hsdstabel.TAXONOMY_TERM, "term/" + code)
                .with("code", code)
                .with("taxonomy", taxonomy.cell("name"))
                .with("taxonomy_id", taxonomy.id())
                .with("language", "nl");
    }
}
