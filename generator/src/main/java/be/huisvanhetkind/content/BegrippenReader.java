package be.huisvanhetkind.content;

import be.huisvanhetkind.content.Documents.DataFile;
import be.huisvanhetkind.content.findings.BegrippenlijstOntbreekt;
import be.huisvanhetkind.content.findings.BestandOnverwacht;
import be.huisvanhetkind.content.findings.BestandOnverwacht.Wat;
import be.huisvanhetkind.content.findings.NaamDubbel;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.BegripShape;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code begrippen/<lijst>.yml}: one file per vocabulary, a list of terms in each. */
final class BegrippenReader {
    private final Map<Lijst, List<Begrip>> lijsten = new EnumMap<>(Lijst.class);
    private final List<Finding> findings = new ArrayList<>();

    private BegrippenReader() {}

    /**
     * @param unreadable files whose own finding says enough
     */
    static Outcome<Begrippen> read(List<DataFile> files, List<SourceFile> unreadable) {
        BegrippenReader reader = new BegrippenReader();
        files.stream().filter(file -> !KalenderReader.isVakanties(file)).forEach(reader::read);
        for (Lijst lijst : Lijst.values()) {
            boolean isBroken =
                    unreadable.stream()
                            .anyMatch(
                                    file ->
                                            file.address().isIn(Address.BEGRIPPEN)
                                                    && file.address().id().equals(lijst.id()));
            if (!reader.lijsten.containsKey(lijst) && !isBroken) {
                reader.findings.add(
                        new BegrippenlijstOntbreekt(
                                Place.start("begrippen/" + lijst.id() + ".yml"), lijst.id()));
            }
        }
        return new Outcome<>(new Begrippen(reader.lijsten), reader.findings);
    }

    private void read(DataFile file) {
        Optional<Lijst> lijst =
                Arrays.stream(Lijst.values())
                        .filter(one -> one.id().equals(file.source().address().id()))
                        .findFirst();
        if (lijst.isEmpty()) {
            List<String> names = Arrays.stream(Lijst.values()).map(Lijst::id).toList();
            findings.add(
                    new BestandOnverwacht(
                            file.source().start(),
                            Wat.BEGRIPPENLIJST,
                            file.source().address().id(),
                            names));
            return;
        }
        Reading reading = new Reading(new Begrippen(Map.of()), path -> Optional.empty());
        List<Begrip> begrippen =
                new ListKind<>(new GroupKind<>(new BegripShape(lijst.get())))
                        .read(file.data(), reading)
                        .orElse(List.of());
        findings.addAll(reading.findings());
        lijsten.put(lijst.get(), unique(begrippen));
    }

    private List<Begrip> unique(List<Begrip> begrippen) {
        Map<String, Begrip> perId = new LinkedHashMap<>();
        for (Begrip begrip : begrippen) {
            Begrip earlier = perId.putIfAbsent(begrip.id(), begrip);
            if (earlier != null) {
                findings.add(
                        new NaamDubbel(
                                begrip.place(), begrip.id(), "regel " + earlier.place().line()));
            }
        }
        return List.copyOf(perId.values());
    }
}
