package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Woorden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A thing with an address, and what is said of it; names of properties have a prefix. */
final class Knoop {
    private final Iri iri;
    private final List<String> soorten;
    private final Map<String, List<Rdfwaarde>> uitspraken = new LinkedHashMap<>();

    private Knoop(Iri iri, List<String> soorten) {
        this.iri = iri;
        this.soorten = soorten;
    }

    static Knoop of(String iri, String... soorten) {
        return new Knoop(new Iri(iri), List.of(soorten));
    }

    Knoop with(String property, Rdfwaarde value) {
        List<Rdfwaarde> values = uitspraken.computeIfAbsent(property, key -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    Knoop with(String property, Optional<? extends Rdfwaarde> value) {
        value.ifPresent(some -> with(property, some));
        return this;
    }

    Knoop withAll(String property, Stream<? extends Rdfwaarde> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    /** Dutch words; none when there are none. */
    Knoop withWords(String property, String text) {
        return text.isEmpty() ? this : with(property, new Woorden(text, "nl"));
    }

    Iri iri() {
        return iri;
    }

    List<String> soorten() {
        return soorten;
    }

    Map<String, List<Rdfwaarde>> uitspraken() {
        return uitspraken;
    }
}
