package be.huisvanhetkind.site.vragen;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.data.Omslag;
import be.huisvanhetkind.site.facetten.Facet;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.facetten.Optie;
import be.huisvanhetkind.site.index.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what one can choose: the facets of the site, an age, and the fields of the declaration. */
final class Keuzevelden {
    private static final String AGE = "leeftijd";
    private static final String DAY = "dag";
    private static final int YEAR = 12;
    private static final Pattern MONTHS_OR_YEARS =
            Pattern.compile("(-?\\d{1,3})-?(m|maand|maanden|j|jaar)?");

    private final Datasoort soort;
    private final Index index;

    private Keuzevelden(Datasoort soort, Index index) {
        this.soort = soort;
        this.index = index;
    }

    static List<Keuzeveld> of(Datasoort soort, Index index) {
        Keuzevelden all = new Keuzevelden(soort, index);
        List<Keuzeveld> found = new ArrayList<>();
        if (Omslag.hasKeren(soort)) {
            Facetten.ALL.forEach(facet -> found.add(all.facet(facet)));
        }
        if (found.isEmpty()) {
            found.add(new Keuzeveld(List.of(AGE), List.of(), all::age));
        }
        found.add(all.partner());
        soort.velden().properties().stream()
                .filter(property -> isWord(property.datatype()))
                .map(all::field)
                .forEach(found::add);
        return found;
    }

    private Keuzeveld facet(Facet facet) {
        List<Optie> opties = facet.opties(index);
        List<String> names = opties.stream().map(Optie::id).toList();
        String key = facet.sleutel();
        return new Keuzeveld(
                key.equals(DAY) ? List.of(key, "open") : List.of(key),
                names,
                value ->
                        opties.stream()
                                .filter(optie -> isCalled(optie, value))
                                .findFirst()
                                .map(optie -> has(facet, optie.id()))
                                .or(() -> key.equals(AGE) ? age(value) : Optional.empty()));
    }

    private static boolean isCalled(Optie optie, String value) {
        return optie.id().equals(value)
                || optie.tekst().tekst().toLowerCase(Locale.ROOT).replace(' ', '-').equals(value);
    }

    private Predicate<Publiek> has(Facet facet, String optie) {
        if (soort.type().equals(Aanbod.class)) {
            Set<String> ids =
                    facet.aanbod(index).of(optie).stream()
                            .map(Item::id)
                            .collect(Collectors.toSet());
            return item -> ids.contains(item.id());
        }
        return item ->
                Keren.of(item, index).stream()
                        .flatMap(keer -> facet.inAgenda(Agendapunt.of(keer), index))
                        .anyMatch(optie::equals);
    }

    /** Months with an m, else years: someone of 2 is 24 to 35 months. */
    private Optional<Predicate<Publiek>> age(String value) {
        Matcher matcher = MONTHS_OR_YEARS.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        boolean isMonths = matcher.group(2) != null && matcher.group(2).startsWith("m");
        Leeftijd age =
                isMonths
                        ? new Leeftijd(Place.start(""), number, number)
                        : new Leeftijd(Place.start(""), number * YEAR, number * YEAR + YEAR - 1);
        return Optional.of(item -> item.leeftijden().anyMatch(age::overlaps));
    }

    private Keuzeveld partner() {
        List<String> names = index.partners().stream().map(Item::id).toList();
        return new Keuzeveld(
                List.of("partner"),
                names,
                value -> Optional.of(isOf(value)).filter(some -> names.contains(value)));
    }

    private static Predicate<Publiek> isOf(String partner) {
        return item -> item.fiche().eigenaar().equals(Optional.of(partner));
    }

    /** A field that is one word of a list, or several. */
    private static boolean isWord(Datatype type) {
        Datatype one = type instanceof Datatype.ListOf list ? list.each() : type;
        return one instanceof Datatype.Choice
                || one instanceof Datatype.Term
                || one instanceof Datatype.Link
                || one instanceof Datatype.YesNo
                || one instanceof Datatype.Whole
                || one instanceof Datatype.Code;
    }

    private Keuzeveld field(Property property) {
        List<String> known = known(property.datatype());
        return new Keuzeveld(
                List.of(property.key().replace('_', '-')),
                known,
                value ->
                        Optional.<Predicate<Publiek>>of(item -> holds(item, property, value))
                                .filter(some -> known.isEmpty() || known.contains(value)));
    }

    private List<String> known(Datatype type) {
        if (type instanceof Datatype.ListOf list) {
            return known(list.each());
        } else if (type instanceof Datatype.Choice choice) {
            return choice.ids();
        } else if (type instanceof Datatype.YesNo) {
            return List.of("ja", "nee");
        } else if (type instanceof Datatype.Term term) {
            return index.begrippen().of(term.lijst()).stream().map(word -> word.id()).toList();
        } else if (type instanceof Datatype.Link link
                && Publiek.class.isAssignableFrom(link.type())) {
            return index.all(link.type().asSubclass(Publiek.class)).stream()
                    .map(Publiek::id)
                    .toList();
        }
        return List.of();
    }

    private static boolean holds(Publiek item, Property property, String value) {
        Object filled =
                item.fiche().bestand().gegevens().find(property.key()).orElse(Boolean.FALSE);
        Stream<?> values = filled instanceof List<?> list ? list.stream() : Stream.of(filled);
        return values.map(Keuzevelden::word).anyMatch(value::equals);
    }

    private static String word(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        return Datawaarde.text(value).toLowerCase(Locale.ROOT);
    }
}
