package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Noodnummer;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Nood;
import be.huisvanhetkind.site.view.Noodhulp;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.Optional;

/** Numbers for who needs help at once, and which of them come first. */
public final class Noodnummers {
    private Noodnummers() {}

    /** All of them. */
    public static List<Nood> of(Index index) {
        return index.verband().aanspreekpunten().noodnummers().stream()
                .map(Noodnummers::of)
                .toList();
    }

    /** Those that children and young people call themselves; all when the house did not say. */
    static List<Nood> jongeren(Index index) {
        List<Nood> some =
                index.verband().aanspreekpunten().noodnummers().stream()
                        .filter(Noodnummer::jongeren)
                        .map(Noodnummers::of)
                        .toList();
        return some.isEmpty() ? of(index) : some;
    }

    /** Those for something that cannot wait; nothing when everything can. */
    public static Optional<Noodhulp> bij(List<Begrip> nood, Index index) {
        List<String> ids = nood.stream().map(Begrip::id).toList();
        Optional<String> uitweg =
                Optional.of(index.verband().web().uitweg())
                        .filter(url -> nood.stream().anyMatch(Begrip::gevolgd));
        return Optional.of(nood)
                .filter(some -> !some.isEmpty())
                .map(some -> new Noodhulp(first(ids, of(index)), uitweg));
    }

    /** All of them when the house did not say which. */
    private static List<Nood> first(List<String> ids, List<Nood> all) {
        List<Nood> some = all.stream().filter(nummer -> helpsWith(ids, nummer)).toList();
        return some.isEmpty() ? all : some;
    }

    private static boolean helpsWith(List<String> ids, Nood nummer) {
        return nummer.bij().stream().anyMatch(ids::contains);
    }

    private static Nood of(Noodnummer nood) {
        return new Nood(
                Tekens.vast(nood.nummer().tekst()),
                Geschreven.huis(nood.naam()),
                "tel:" + nood.nummer().link(),
                nood.bij().stream().map(Begrip::id).toList());
    }
}
