package be.huisvanhetkind.dossier.signalen;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Verleden.Sinds;
import be.huisvanhetkind.model.netwerk.Overleg;
import be.huisvanhetkind.model.netwerk.Overleg.Vergadering;
import be.huisvanhetkind.model.netwerk.Signaal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Since when a signal is there. */
final class EersteDag {
    private EersteDag() {}

    /**
     * The day that is written in it; else the last time its group met before it was first seen;
     * else the day it was first seen; nothing when nobody knows.
     */
    static Optional<Sinds> of(Signaal signaal, Dossier dossier) {
        return signaal.datum()
                .filter(dag -> !dag.isAfter(dossier.vandaag()))
                .map(dag -> new Sinds(dag, true))
                .or(() -> guessed(signaal, dossier));
    }

    private static Optional<Sinds> guessed(Signaal signaal, Dossier dossier) {
        Optional<Sinds> seen = seen(signaal, dossier);
        Sinds before = seen.orElse(new Sinds(dossier.vandaag(), false));
        return signaal.bronOverleg()
                .flatMap(dossier.huis()::find)
                .flatMap(groep -> lastMeeting(groep, before.dag()))
                .map(dag -> new Sinds(dag, before.isBegin()))
                .or(() -> seen);
    }

    private static Optional<LocalDate> lastMeeting(Overleg groep, LocalDate before) {
        return groep.vergaderingen().stream()
                .map(Vergadering::datum)
                .filter(dag -> !dag.isAfter(before))
                .max(Comparator.naturalOrder());
    }

    /** The first day somebody is known to have looked at its file. */
    private static Optional<Sinds> seen(Signaal signaal, Dossier dossier) {
        Optional<Sinds> kept =
                dossier.verleden()
                        .since(huis -> huis.find(Signaal.class, signaal.id()).isPresent());
        Optional<Sinds> read =
                signaal.fiche()
                        .nalezing()
                        .nagekekenOp()
                        .filter(dag -> !dag.isAfter(dossier.vandaag()))
                        .map(dag -> new Sinds(dag, false));
        return Stream.of(kept, read)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Sinds::dag));
    }
}
