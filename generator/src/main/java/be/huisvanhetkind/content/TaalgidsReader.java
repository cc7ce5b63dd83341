package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.BestandOnverwacht;
import be.huisvanhetkind.content.findings.BestandOnverwacht.Wat;
import be.huisvanhetkind.content.findings.NaamDubbel;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.types.GidswoordShape;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Gidswoord;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Taalgids;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code taalgids/<taal>.yml}: one file per language besides Dutch. */
final class TaalgidsReader {
    private final Map<Sitetaal, Map<String, Gidswoord>> woorden = new EnumMap<>(Sitetaal.class);
    private final List<Finding> findings = new ArrayList<>();

    private TaalgidsReader() {}

    static Outcome<Taalgids> read(Documents documents) {
        TaalgidsReader reader = new TaalgidsReader();
        documents.lists().stream()
                .filter(file -> file.source().address().isIn(Address.TAALGIDS))
                .forEach(reader::read);
        return new Outcome<>(new Taalgids(reader.woorden), reader.findings);
    }

    private void read(DataFile file) {
        String naam = file.source().address().id();
        Optional<Sitetaal> taal = talen().filter(one -> one.id().equals(naam)).findFirst();
        if (taal.isEmpty()) {
            findings.add(
                    new BestandOnverwacht(
                            file.source().start(),
                            Wat.TAALGIDS,
                            naam,
                            talen().map(Sitetaal::id).toList()));
            return;
        }
        Reading reading = file.reading();
        List<Gidswoord> read =
                new ListKind<>(new GroupKind<>(new GidswoordShape()))
                        .read(file.data(), reading)
                        .orElse(List.of());
        findings.addAll(reading.findings());
        woorden.put(taal.get(), unique(read));
    }

    private static Stream<Sitetaal> talen() {
        return Stream.of(Sitetaal.values()).filter(taal -> taal != Sitetaal.NL);
    }

    private Map<String, Gidswoord> unique(List<Gidswoord> read) {
        Map<String, Gidswoord> unique = new LinkedHashMap<>();
        for (Gidswoord woord : read) {
            Gidswoord earlier = unique.putIfAbsent(woord.nl(), woord);
            if (earlier != null) {
                String there = "regel " + earlier.place().line();
                findings.add(new NaamDubbel(woord.place(), woord.nl(), there));
            }
        }
        return Map.copyOf(unique);
    }
}
