package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Code;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Invoer;
import be.huisvanhetkind.importing.voorstel.Ontvanger;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The open data of a house: {@code /api/v1/}, or an item of it. */
public final class EigenInvoer implements Invoer {
    private static final String SYSTEM = "huis";

    @Override
    public String naam() {
        return "de open data van een huis (JSON)";
    }

    @Override
    public boolean accepts(Opdracht opdracht) {
        return Jsonbestand.hasAny(opdracht, EigenInvoer::isOurs);
    }

    private static boolean isOurs(Jsonbestand boom) {
        JsonNode root = boom.root();
        return type(root).isPresent()
                && root.has("zelf")
                && (root.has("hash") || root.has("items"));
    }

    private static Optional<ContentType<?>> type(JsonNode item) {
        return ContentTypes.named(Jsonbestand.text(item, "type")).filter(ContentType::isPublic);
    }

    @Override
    public void read(Opdracht opdracht, Ontvanger to) throws IOException {
        Map<String, Found> items = new LinkedHashMap<>();
        for (Jsonbestand boom : Jsonbestand.all(opdracht.files())) {
            if (isOurs(boom)) {
                boom.items("items").forEach(item -> add(items, boom, item));
            }
        }
        to.say("Gelezen: %d stukken uit de open data van een huis.".formatted(items.size()));
        items.values().stream()
                .sorted(Comparator.comparingInt(one -> ContentTypes.ALL.indexOf(one.type)))
                .forEach(one -> to.take(one.voorstel()));
    }

    /** A whole item goes before the same in a list. */
    private static void add(Map<String, Found> items, Jsonbestand file, JsonNode item) {
        String id = Jsonbestand.text(item, "id");
        Place place = Place.start(file.file().getFileName() + "#" + id);
        for (ContentType<?> type : type(item).stream().toList()) {
            String name = type.name() + "/" + id;
            items.merge(name, new Found(type, item, place), Found::whole);
        }
    }

    private record Found(ContentType<?> type, JsonNode item, Place place) {
        static Found whole(Found one, Found other) {
            return one.item.has(Waarde.TEKST) ? one : other;
        }

        Voorstel voorstel() {
            String id = Jsonbestand.text(item, "id");
            List<Waarde> waarden = new ArrayList<>();
            for (Property property : type.open().properties()) {
                JsonNode value = item.path(property.key());
                String veld = isPicture(property.datatype()) ? Waarde.NERGENS : property.key();
                node(property.datatype(), value, place)
                        .ifPresent(node -> waarden.add(new Waarde(veld, property.key(), node)));
            }
            String html = Jsonbestand.text(item.path("tekst"), "html");
            if (!html.isBlank()) {
                waarden.add(Waarde.of(Waarde.TEKST, Waarde.TEKST, place, html));
            }
            String partner = Jsonbestand.text(item.path("partner"), "id");
            return new Voorstel(
                    type,
                    new Sleutel(house(), id),
                    place,
                    id,
                    Optional.of(partner).filter(one -> !one.isEmpty()),
                    waarden);
        }

        /** The house, by the name of its site. */
        private String house() {
            String page = Jsonbestand.text(item, "zelf");
            try {
                return Optional.ofNullable(URI.create(page).getHost()).orElse(SYSTEM);
            } catch (IllegalArgumentException noAddress) {
                return SYSTEM;
            }
        }
    }

    private static boolean isPicture(Datatype type) {
        return type instanceof Datatype.Picture
                || type instanceof Group group
                        && group.properties().stream()
                                .anyMatch(one -> one.datatype() instanceof Datatype.Picture);
    }

    private static Optional<Node> node(Datatype type, JsonNode value, Place place) {
        if (type instanceof ListOf list) {
            List<Node> items =
                    Jsonbestand.elements(value)
                            .flatMap(one -> node(list.each(), one, place).stream())
                            .toList();
            return Optional.<Node>of(new Sequence(place, items)).filter(one -> !items.isEmpty());
        }
        if (type instanceof Group group) {
            List<Mapping.Entry> entries =
                    group.properties().stream().flatMap(one -> entry(one, value, place)).toList();
            return Optional.<Node>of(new Mapping(place, entries, false))
                    .filter(one -> !entries.isEmpty());
        }
        String text = textOf(type, value);
        return Optional.<Node>of(new Scalar(place, text)).filter(one -> !text.isEmpty());
    }

    private static Stream<Mapping.Entry> entry(Property property, JsonNode group, Place place) {
        return node(property.datatype(), group.path(property.key()), place).stream()
                .map(node -> new Mapping.Entry(new Scalar(place, property.key()), node));
    }

    private static String textOf(Datatype type, JsonNode value) {
        return switch (type.getClass().getSimpleName()) {
            case "Link" -> Jsonbestand.text(value, "id");
            case "Picture" -> Jsonbestand.text(value, "adres");
            default -> scalar(type, value);
        };
    }

    private static String scalar(Datatype type, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "ja" : "nee";
        }
        String text = value.isValueNode() && !value.isNull() ? value.asText() : "";
        return type.equals(Code.MOMENT) && !text.isEmpty() ? local(text) : text;
    }

    /** The hour on the clock there. */
    private static String local(String moment) {
        try {
            return OffsetDateTime.parse(moment).toLocalDateTime().toString().replace('T', ' ');
        } catch (DateTimeException other) {
            return moment;
        }
    }
}
