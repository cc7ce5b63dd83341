package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.shapes.HerkomstShape;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Opmaak;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Partner;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every file of a house by its name, and by the name its source gave it. */
final class Register implements Verwijzer {
    private final Map<Class<?>, Map<String, Bekend>> bySource = new HashMap<>();
    private final Map<Class<?>, Map<String, String>> byName = new HashMap<>();
    private final Map<Class<?>, Set<String>> taken = new HashMap<>();
    private final Optional<String> partner;

    /**
     * @param partner who owns what has no owner of its own
     */
    Register(Sources sources, Optional<String> partner) {
        this.partner = partner;
        sources.files().forEach(this::know);
    }

    private void know(SourceFile file) {
        Optional<ContentType<?>> type = ContentTypes.at(file.address());
        if (type.isPresent()) {
            taken(type.get()).add(file.address().id());
            FrontMatter.read(file, finding -> {})
                    .ifPresent(front -> know(type.get(), file.address(), front.kop()));
        }
    }

    private void know(ContentType<?> type, Address address, Mapping kop) {
        Path path = Path.of("", address.segments().toArray(String[]::new));
        Optional<Sleutel> sleutel = sleutel(kop);
        know(new Bekend(type, address.id(), path, sleutel, false), text(kop, "titel"));
    }

    private void know(Bekend file, String titel) {
        Class<?> type = file.type().type();
        file.sleutel().ifPresent(one -> bySource(type).putIfAbsent(name(one), file));
        file.sleutel().ifPresent(one -> byName(type).putIfAbsent(one.id(), file.id()));
        byName(type).putIfAbsent(file.id(), file.id());
        byName(type).putIfAbsent(Slug.of(titel), file.id());
    }

    private static Optional<Sleutel> sleutel(Mapping kop) {
        return kop.find(ContentType.HERKOMST)
                .filter(Mapping.class::isInstance)
                .map(herkomst -> sleutelIn((Mapping) herkomst));
    }

    private static Sleutel sleutelIn(Mapping herkomst) {
        return new Sleutel(text(herkomst, HerkomstShape.BRON), text(herkomst, HerkomstShape.ID));
    }

    private static String text(Mapping group, String key) {
        return group.find(key)
                .filter(Scalar.class::isInstance)
                .map(one -> ((Scalar) one).text())
                .orElse("");
    }

    @Override
    public Optional<String> find(Class<? extends Item> type, String text) {
        Map<String, String> names = byName(type);
        return Optional.ofNullable(names.get(text.strip()))
                .or(() -> Optional.ofNullable(names.get(Slug.of(text))));
    }

    /** The file of an item; one that has none gets a name that nobody has. */
    Bekend claim(Voorstel voorstel) {
        ContentType<?> type = voorstel.type();
        Bekend known = bySource(type.type()).get(name(voorstel.sleutel()));
        if (known != null) {
            return known;
        }
        String id =
                Bestandsnaam.free(
                        Opmaak.words(voorstel.naam()), type.name(), taken(type)::contains);
        taken(type).add(id);
        Path path = path(voorstel, id);
        Bekend made = new Bekend(type, id, path, Optional.of(voorstel.sleutel()), true);
        know(made, voorstel.naam());
        return made;
    }

    private Path path(Voorstel voorstel, String id) {
        ContentType<?> type = voorstel.type();
        if (type.type() == Partner.class) {
            return Path.of(Address.PARTNERS, id, "partner.md");
        }
        Optional<String> owner =
                type.homes().contains(ContentHome.PARTNER) ? owner(voorstel) : Optional.empty();
        if (owner.isPresent()) {
            return Path.of(Address.PARTNERS, owner.get(), type.folder(), id + ".md");
        }
        if (!type.homes().contains(ContentHome.HUIS)) {
            throw OnleesbareInvoer.of(
                    "van wie is “%s”? Zeg van welke partner het is: --partner NAAM.",
                    voorstel.naam());
        }
        return Path.of(type.folder(), id + ".md");
    }

    private Optional<String> owner(Voorstel voorstel) {
        return voorstel.partner().flatMap(name -> find(Partner.class, name)).or(() -> partner);
    }

    private static String name(Sleutel sleutel) {
        return sleutel.bron() + "\n" + sleutel.id();
    }

    private Map<String, Bekend> bySource(Class<?> type) {
        return bySource.computeIfAbsent(type, some -> new HashMap<>());
    }

    private Map<String, String> byName(Class<?> type) {
        return byName.computeIfAbsent(type, some -> new HashMap<>());
    }

    private Set<String> taken(ContentType<?> type) {
        return taken.computeIfAbsent(type.type(), some -> new HashSet<>());
    }
}
