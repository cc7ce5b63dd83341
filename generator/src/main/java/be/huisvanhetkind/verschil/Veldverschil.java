package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs in a group of fields, in the order of its declaration. Groups that mean something to
 * families are told in words of their own; every other field is told by its name, so that none is
 * ever silent.
 */
record Veldverschil(Blik blik) implements Dieper {

    /** Groups that need not be named before what stands in them. */
    private static final Set<String> OWN = Set.of("contact", "afbeelding");

    @Override
    public List<Verschil> between(List<Field<?>> fields, Gegevens voor, Gegevens na) {
        List<Verschil> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        if (LeeftijdVerschil.VELDEN.stream().anyMatch(key -> differs(key, voor, na))) {
            found.addAll(LeeftijdVerschil.between(voor, na));
            told.addAll(LeeftijdVerschil.VELDEN);
        }
        if (differs(DienstVerschil.VELD, voor, na)) {
            found.addAll(DienstVerschil.between(voor, na, blik));
            told.addAll(DienstVerschil.VELDEN);
        }
        for (Field<?> field : fields) {
            if (!told.contains(field.key()) && differs(field.key(), voor, na)) {
                found.addAll(difference(field, voor, na));
            }
        }
        return found;
    }

    private static boolean differs(String key, Gegevens voor, Gegevens na) {
        Optional<Object> toen = voor.any(key);
        Optional<Object> nu = na.any(key);
        return toen.isPresent() != nu.isPresent()
                || toen.isPresent() && !Gelijk.of(toen.get(), nu.orElseThrow());
    }

    /** Of what others may not know, the words are not told. */
    private List<Verschil> difference(Field<?> field, Gegevens voor, Gegevens na) {
        String key = field.key();
        String label = Labels.of(key);
        if (voor.eigen().containsKey(key) || na.eigen().containsKey(key)) {
            String zin = Zinsbouw.quoted(label) + " verandert. Dat staat niet op de site.";
            return List.of(new Verschil(Gewicht.ACHTERGROND, key, zin));
        }
        List<Verschil> told = told(field, voor.find(key), na.find(key));
        String unseen = "In %s verandert iets wat gezinnen niet merken, of wat voorbij is.";
        String zin = unseen.formatted(Zinsbouw.quoted(label));
        return told.isEmpty() ? List.of(new Verschil(Gewicht.ACHTERGROND, key, zin)) : told;
    }

    private List<Verschil> told(Field<?> field, Optional<Object> voor, Optional<Object> na) {
        Optional<Object> some = na.or(() -> voor);
        if (some.filter(Gegevens.class::isInstance).isPresent()) {
            return group(field, groep(voor), groep(na));
        }
        List<?> list = some.filter(List.class::isInstance).map(List.class::cast).orElse(List.of());
        if (list.stream().anyMatch(Gegevens.class::isInstance)) {
            return new Groepverschil(blik, this).between(field, groepen(voor), groepen(na));
        }
        return list.isEmpty() ? single(field.key(), voor, na) : items(field.key(), voor, na);
    }

    private static Gegevens groep(Optional<Object> value) {
        return value.map(Gegevens.class::cast).orElse(Gegevens.GEEN);
    }

    private static List<Gegevens> groepen(Optional<Object> value) {
        List<?> all = value.map(List.class::cast).orElse(List.of());
        return all.stream().map(Gegevens.class::cast).toList();
    }

    private List<Verschil> group(Field<?> field, Gegevens voor, Gegevens na) {
        Object vorm = na.vorm().or(voor::vorm).orElse("");
        if (vorm instanceof Openingsuren) {
            return UrenVerschil.between(field.key(), uren(voor), uren(na), blik);
        } else if (vorm instanceof Prijs) {
            return PrijsVerschil.between(field, voor, na, this);
        } else if (vorm instanceof Adres) {
            return List.of(change(field.key(), some(voor), some(na)));
        }
        List<Verschil> inside = between(field.kind().group(), voor, na);
        Gewicht gewicht = Labels.gewicht(field.key());
        String deel = OWN.contains(field.key()) ? "" : Labels.of(field.key());
        return inside.stream().map(one -> one.in(deel).atMost(gewicht)).toList();
    }

    private static Optional<Object> some(Gegevens gegevens) {
        return gegevens.vorm().isPresent() ? Optional.of(gegevens) : Optional.empty();
    }

    private static Optional<Openingsuren> uren(Gegevens gegevens) {
        return gegevens.vorm().map(Openingsuren.class::cast);
    }

    private List<Verschil> single(String key, Optional<Object> voor, Optional<Object> na) {
        if (key.equals("titel") && voor.isPresent() && na.isPresent()) {
            String was = Waarden.words(voor, blik);
            String is = Waarden.words(na, blik);
            String zin = "Heet voortaan “%s” (was: “%s”).".formatted(is, was);
            return List.of(new Verschil(Gewicht.WOORDEN, key, zin, was, is));
        }
        boolean isBeeld = na.or(() -> voor).filter(Media.class::isInstance).isPresent();
        if (isBeeld && voor.isPresent() && na.isPresent()) {
            String zin = Zinsbouw.zin(Labels.naam(key) + " wordt een ander");
            return List.of(new Verschil(Labels.gewicht(key), key, zin));
        }
        return List.of(change(key, voor, na));
    }

    /** Words of an author stand between quotation marks. */
    private Verschil change(String key, Optional<Object> voor, Optional<Object> na) {
        boolean isWords = na.or(() -> voor).filter(String.class::isInstance).isPresent();
        String was = Waarden.words(voor, blik);
        String is = Waarden.words(na, blik);
        Gewicht gewicht = Labels.gewicht(key);
        return isWords
                ? Zinsbouw.quoted(gewicht, key, Labels.naam(key), was, is)
                : Zinsbouw.change(gewicht, key, Labels.naam(key), was, is);
    }

    /** What came in a list and what went; else its order is another. */
    private List<Verschil> items(String key, Optional<Object> voor, Optional<Object> na) {
        List<?> toen = voor.map(List.class::cast).orElse(List.of());
        List<?> nu = na.map(List.class::cast).orElse(List.of());
        String weg = words(without(toen, nu));
        String erbij = words(without(nu, toen));
        List<String> clauses = new ArrayList<>();
        if (!erbij.isEmpty()) {
            clauses.add("erbij: " + erbij);
        }
        if (!weg.isEmpty()) {
            clauses.add("weg: " + weg);
        }
        String what =
                clauses.isEmpty() ? "staat in een andere volgorde" : String.join("; ", clauses);
        String colon = clauses.isEmpty() ? " " : ": ";
        return List.of(
                new Verschil(
                        clauses.isEmpty() ? Gewicht.ACHTERGROND : Labels.gewicht(key),
                        key,
                        Zinsbouw.zin(Zinsbouw.quoted(Labels.of(key)) + colon + what),
                        Waarden.words(toen, blik),
                        Waarden.words(nu, blik)));
    }

    private String words(List<?> values) {
        return values.stream()
                .map(value -> Zinsbouw.quoted(Waarden.words(value, blik)))
                .collect(Collectors.joining(", "));
    }

    private static List<?> without(List<?> all, List<?> others) {
        return all.stream()
                .filter(one -> others.stream().noneMatch(other -> Gelijk.of(one, other)))
                .toList();
    }
}
