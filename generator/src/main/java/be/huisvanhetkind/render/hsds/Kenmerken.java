package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.site.data.Datawaarde;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Attributes: a term that holds for a row, with a value when it is a field. */
record Kenmerken(Hsdsbron bron) {
    List<Rij> words(Rij of, Stream<Begrip> begrippen) {
        return begrippen.distinct().map(one -> attribute(of, taxonomieen().term(one), "")).toList();
    }

    List<Rij> themes(Rij of, Publiek item) {
        List<Thema> themas = bron.index().find(item.fiche().themas());
        return themas.stream().map(one -> attribute(of, taxonomieen().term(one), "")).toList();
    }

    /** The fields of an item, and the name of its file. */
    List<Rij> fields(Rij of, Veldlijst lijst, Publiek item) {
        Map<String, Object> all = new HashMap<>(item.fiche().bestand().gegevens().waarden());
        all.put("id", item.id());
        return fields(of, lijst, new Gegevens(all));
    }

    List<Rij> fields(Rij of, Veldlijst lijst, Gegevens gegevens) {
        return lijst.velden().stream().flatMap(veld -> field(of, lijst, veld, gegevens)).toList();
    }

    private Stream<Rij> field(Rij of, Veldlijst lijst, Property veld, Gegevens gegevens) {
        Rij term = taxonomieen().term(lijst, veld);
        return values(veld, gegevens).map(value -> attribute(of, term, value));
    }

    private Stream<String> values(Property veld, Gegevens gegevens) {
        return gegevens.find(veld.key()).stream()
                .flatMap(value -> value instanceof List<?> all ? all.stream() : Stream.of(value))
                .filter(this::isPublic)
                .map(Datawaarde::text)
                .distinct();
    }

    /** Whether what it names, if anything, is public. */
    private boolean isPublic(Object value) {
        return !(value instanceof Ref<?> ref)
                || Publiek.class.isAssignableFrom(ref.type())
                        && bron.index()
                                .find(ref.type().asSubclass(Publiek.class), ref.id())
                                .isPresent();
    }

    private static Rij attribute(Rij of, Rij term, String value) {
        return of.child(Hsdstabel.ATTRIBUTE, term.cell("code") + "/" + value)
                .with("link_type", term.cell("taxonomy"))
                .with("value", value)
                .with(term);
    }

    private Taxonomieen taxonomieen() {
        return new Taxonomieen(bron);
    }
}
