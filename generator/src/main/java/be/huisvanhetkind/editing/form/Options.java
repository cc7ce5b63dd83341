package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.types.Vragen;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.huis.Huis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one can choose from in a house.
 *
 * @param partner whose own files come first
 */
record Options(Huis huis, Optional<String> partner) {
    /** The choices of a kind of value; none when it is typed. */
    List<Option> of(Datatype datatype) {
        if (datatype instanceof Datatype.YesNo) {
            return List.of(new Option("ja", "Ja", ""), new Option("nee", "Nee", ""));
        }
        if (datatype instanceof Datatype.Choice choice) {
            return choice.ids().stream().map(id -> new Option(id, Vragen.said(id), "")).toList();
        }
        if (datatype instanceof Datatype.Term term) {
            return terms(term.lijst());
        }
        return datatype instanceof Datatype.Link link ? items(link.type()) : List.of();
    }

    private List<Option> terms(Lijst lijst) {
        return huis.begrippen().of(lijst).stream()
                .filter(begrip -> begrip.appliesOn(huis.vandaag()))
                .map(Options::option)
                .toList();
    }

    private static Option option(Begrip begrip) {
        return new Option(begrip.id(), begrip.label(), begrip.uitleg());
    }

    /** Translations are chosen by what they translate. */
    private List<Option> items(Class<? extends Item> type) {
        return huis.all(type).stream()
                .filter(item -> item.fiche().vertalingVan().isEmpty())
                .sorted(
                        Comparator.comparing((Item item) -> !isOwn(item))
                                .thenComparing(Item::titel, String.CASE_INSENSITIVE_ORDER))
                .map(item -> new Option(item.id(), item.titel(), ""))
                .toList();
    }

    private boolean isOwn(Item item) {
        return partner.isPresent() && item.fiche().eigenaar().equals(partner);
    }
}
