package be.huisvanhetkind.content;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.BestandOnverwacht;
import be.huisvanhetkind.content.findings.BestandOnverwacht.Wat;
import be.huisvanhetkind.content.findings.NaamDubbel;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.content.types.BegripShape;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Taalgids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code begrippen/<lijst>.yml}: one file per vocabulary, a list of terms in each. */
public final class BegrippenReader {
    private final Map<Lijst, List<Begrip>> lijsten = new EnumMap<>(Lijst.class);
    private final List<Finding> findings = new ArrayList<>();

    private BegrippenReader() {}

    /** Every vocabulary as it comes with the program: those of a house that has none of its own. */
    public static Begrippen ofProgram() {
        Sources nothing = new Sources("", List.of());
        Parsers parsers = Parsers.remembering(Cache.empty());
        return read(Documents.read(nothing, parsers).value()).value();
    }

    /**
     * A list with an error is not known, so that no file that uses it is blamed for it. A list that
     * is not there has no terms, and who uses it hears so.
     */
    static Outcome<Begrippen> read(Documents documents) {
        BegrippenReader reader = new BegrippenReader();
        documents.lists().stream()
                .filter(file -> file.source().address().isIn(Address.BEGRIPPEN))
                .filter(file -> !KalenderReader.isVakanties(file))
                .forEach(reader::read);
        Set<String> present =
                Stream.concat(
                                documents.lists().stream().map(DataFile::source),
                                documents.unreadable().stream())
                        .filter(file -> file.address().isIn(Address.BEGRIPPEN))
                        .map(file -> file.address().id())
                        .collect(Collectors.toSet());
        Arrays.stream(Lijst.values())
                .filter(lijst -> !present.contains(lijst.id()))
                .forEach(lijst -> reader.lijsten.put(lijst, List.of()));
        Outcome<Taalgids> gids = TaalgidsReader.read(documents);
        reader.findings.addAll(gids.findings());
        return new Outcome<>(new Begrippen(reader.lijsten, gids.value()), reader.findings);
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
        Reading reading = file.reading();
        List<Begrip> begrippen =
                new ListKind<>(new GroupKind<>(new BegripShape(lijst.get())))
                        .read(file.data(), reading)
                        .orElse(List.of());
        findings.addAll(reading.findings());
        if (reading.errors() == 0) {
            lijsten.put(lijst.get(), unique(begrippen));
        }
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
