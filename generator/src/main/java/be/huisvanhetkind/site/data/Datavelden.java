package be.huisvanhetkind.site.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Code;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a group, as a page for people tells them.
 *
 * @param naam the name of the group
 */
public record Datavelden(String naam, List<Veld> velden) {
    /**
     * One of them.
     *
     * @param vorm what one finds there, in Dutch
     * @param groep the name of the group it is made of; empty when it is no group
     * @param altijd whether it is in every file
     */
    public record Veld(String sleutel, String uitleg, String vorm, String groep, boolean altijd) {}

    public Datavelden {
        velden = List.copyOf(velden);
    }

    /** A group, and behind it each group it is made of, once. */
    public static List<Datavelden> of(Group group) {
        Map<String, Group> all = new LinkedHashMap<>();
        collect(group, all);
        return all.values().stream().map(Datavelden::one).toList();
    }

    private static void collect(Group group, Map<String, Group> all) {
        if (all.putIfAbsent(group.name(), group) == null) {
            group.properties().stream()
                    .flatMap(property -> group(property.datatype()))
                    .forEach(inner -> collect(inner, all));
        }
    }

    private static Stream<Group> group(Datatype type) {
        Datatype one = type instanceof ListOf list ? list.each() : type;
        return one instanceof Group group ? Stream.of(group) : Stream.empty();
    }

    private static Datavelden one(Group group) {
        return new Datavelden(
                group.name(), group.properties().stream().map(Datavelden::field).toList());
    }

    private static Veld field(Property property) {
        return new Veld(
                property.key(),
                property.help(),
                words(property.datatype()),
                group(property.datatype()).map(Group::name).findFirst().orElse(""),
                property.required());
    }

    private static String words(Datatype type) {
        if (type instanceof ListOf list) {
            return "lijst, telkens " + words(list.each());
        } else if (type instanceof Group group) {
            return "groep " + group.name();
        } else if (type instanceof Datatype.Choice choice) {
            return String.join(" of ", choice.ids());
        } else if (type instanceof Datatype.Term term) {
            return "woord uit de lijst " + term.lijst().id();
        } else if (type instanceof Datatype.Link link) {
            return "id, titel en adres van: " + Item.soortnaam(link.type());
        } else if (type instanceof Datatype.Picture) {
            return "adres, breedte en hoogte van een beeld";
        }
        return scalar(type);
    }

    private static String scalar(Datatype type) {
        if (type instanceof Datatype.Whole whole) {
            return "geheel getal van %d tot %d".formatted(whole.min(), whole.max());
        } else if (type instanceof Datatype.Decimal) {
            return "getal";
        } else if (type instanceof Datatype.YesNo) {
            return "true of false";
        } else if (type instanceof Code code) {
            return code(code);
        }
        return "tekst";
    }

    private static String code(Code code) {
        if (code.equals(Code.DATE)) {
            return "dag, zoals 2026-12-05";
        } else if (code.equals(Code.TIME)) {
            return "uur, zoals 09:30";
        } else if (code.equals(Code.MOMENT)) {
            return "tijdstip, zoals 2026-12-05T09:30:00+01:00";
        }
        return code.standard().startsWith("uri") ? "adres" : "tekst in een vaste vorm";
    }
}
