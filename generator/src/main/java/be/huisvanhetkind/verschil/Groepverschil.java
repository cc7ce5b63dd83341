package be.huisvanhetkind.verschil;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.model.Gegevens;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs in a list of groups: places, moments, numbers, milestones. */
record Groepverschil(Blik blik, Dieper dieper) {
    List<Verschil> between(Field<?> field, List<Gegevens> voor, List<Gegevens> na) {
        List<Gegevens> gone = without(voor, na);
        List<Gegevens> come = without(na, voor);
        Object vorm =
                Stream.concat(come.stream(), gone.stream())
                        .findFirst()
                        .flatMap(Gegevens::vorm)
                        .orElse("");
        if (vorm instanceof Waar) {
            boolean alone = voor.size() <= 1 && na.size() <= 1;
            return new WaarVerschil(field, alone, blik, dieper).between(gone, come);
        } else if (vorm instanceof Moment) {
            return MomentVerschil.between(field, gone, come, blik);
        }
        return others(field, gone, come);
    }

    /** Each of the one list that is not in the other; two that are alike count for two. */
    private static List<Gegevens> without(List<Gegevens> all, List<Gegevens> others) {
        List<Gegevens> left = new ArrayList<>(others);
        List<Gegevens> without = new ArrayList<>();
        for (Gegevens one : all) {
            Optional<Gegevens> same =
                    left.stream().filter(other -> Gelijk.of(one, other)).findFirst();
            same.ifPresentOrElse(left::remove, () -> without.add(one));
        }
        return without;
    }

    /** Those that have the same name are the same. */
    private List<Verschil> others(Field<?> field, List<Gegevens> gone, List<Gegevens> come) {
        List<Verschil> found = new ArrayList<>();
        List<Gegevens> left = new ArrayList<>(gone);
        for (Gegevens one : come) {
            Optional<Gegevens> was =
                    left.stream()
                            .filter(other -> name(field, other).equals(name(field, one)))
                            .findFirst();
            was.ifPresent(left::remove);
            found.add(change(field, was, Optional.of(one)));
        }
        left.forEach(one -> found.add(change(field, Optional.of(one), Optional.empty())));
        return found;
    }

    /** What stands in the first field. */
    private String name(Field<?> field, Gegevens one) {
        return field.kind().groups().stream()
                .flatMap(inside -> one.any(inside.key()).stream())
                .map(value -> Waarden.words(value, blik))
                .findFirst()
                .orElse("");
    }

    private Verschil change(Field<?> field, Optional<Gegevens> voor, Optional<Gegevens> na) {
        return Zinsbouw.quoted(
                Labels.gewicht(field.key()),
                field.key(),
                Labels.naam(field.key()),
                voor.map(one -> words(field, one)).orElse(""),
                na.map(one -> words(field, one)).orElse(""));
    }

    /** In the order of its declaration. */
    private String words(Field<?> field, Gegevens one) {
        return field.kind().groups().stream()
                .map(Field::key)
                .filter(key -> one.find(key).isPresent())
                .map(key -> Labels.of(key) + ": " + Waarden.words(one.find(key), blik))
                .collect(Collectors.joining(", "));
    }
}
