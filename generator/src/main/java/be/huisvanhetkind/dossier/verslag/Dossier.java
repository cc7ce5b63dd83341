package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Fase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a report may ask: the whole house on a day, what it was before, and what was read.
 *
 * @param huis also what is internal; a file that cannot be read stands in it as it may be meant
 * @param verleden the same house on earlier days
 * @param gelezen how often each page was read
 * @param jaar the year that is asked for; without one a report chooses
 * @param bevindingen what {@code huis check} says of the house
 */
public record Dossier(
        Huis huis,
        Verleden verleden,
        Leescijfers gelezen,
        Optional<Integer> jaar,
        List<Finding> bevindingen) {
    public Dossier {
        bevindingen = List.copyOf(bevindingen);
    }

    /** A house of which no earlier days and no readers are known. */
    public static Dossier of(Huis huis) {
        return new Dossier(
                huis.aangevuld(),
                Verleden.ONBEKEND,
                Leescijfers.ONBEKEND,
                Optional.empty(),
                List.of());
    }

    /** The same, of which earlier days are remembered. */
    public Dossier with(Verleden other) {
        return new Dossier(huis, other, gelezen, jaar, bevindingen);
    }

    /** The same, of which is known what was read. */
    public Dossier with(Leescijfers other) {
        return new Dossier(huis, verleden, other, jaar, bevindingen);
    }

    /** The same, asked about a year. */
    public Dossier withJaar(Optional<Integer> other) {
        return new Dossier(huis, verleden, gelezen, other, bevindingen);
    }

    /** The same, of which is known what is wrong. */
    public Dossier withBevindingen(List<Finding> other) {
        return new Dossier(huis, verleden, gelezen, jaar, other);
    }

    public LocalDate vandaag() {
        return huis.vandaag();
    }

    /** Every item of a type that is published, each once, whatever languages it is in. */
    public <T extends Item> Stream<T> published(Class<T> type) {
        return huis.all(type).stream()
                .filter(item -> item.fiche().publicatie().status() == Status.GEPUBLICEERD)
                .filter(item -> item.fiche().vertalingVan().isEmpty());
    }

    /** What something is called that a file refers to; who refers to nothing is told so. */
    public String named(Ref<? extends Item> ref) {
        return huis.find(ref).map(Item::titel).orElse("“%s” bestaat niet".formatted(ref.id()));
    }

    /** What cannot wait; before the house is operational, nothing presses (rij 22). */
    public Dringend pressing() {
        return huis.verband().statuut().fase() == Fase.OPERATIONEEL
                ? Dringend.NU
                : Dringend.BINNENKORT;
    }

    /** The terms of a list that are in use on this day, in the order of its file. */
    public List<Begrip> begrippen(Lijst lijst) {
        return huis.begrippen().of(lijst).stream()
                .filter(begrip -> begrip.appliesOn(vandaag()))
                .toList();
    }
}
