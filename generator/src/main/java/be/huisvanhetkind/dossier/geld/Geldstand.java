package be.huisvanhetkind.dossier.geld;

import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.netwerk.Toekenning;
import be.huisvanhetkind.model.netwerk.Toekenning.Besteding;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A grant, and how it stands on a day. */
record Geldstand(Toekenning toekenning, LocalDate vandaag) {
    private static final Period SPREKEN = Period.ofDays(90);

    boolean isTeVeel() {
        return toekenning.rest().signum() < 0;
    }

    boolean isLopend() {
        return toekenning.runsOn(vandaag);
    }

    /** The last day of it, when that is near. */
    Optional<LocalDate> einde() {
        return toekenning
                .termijn()
                .filter(tot -> isLopend() && !tot.minus(SPREKEN).isAfter(vandaag));
    }

    /** Whether nobody agreed until when it is given. */
    boolean isZonderTermijn() {
        return toekenning.termijn().isEmpty() && !toekenning.herroepbaar();
    }

    /** What was paid for a form of offer that it was not given for. */
    List<Besteding> elders() {
        List<String> vormen = toekenning.aanbodsvormen().stream().map(Begrip::id).toList();
        return toekenning.besteed().stream()
                .filter(een -> !vormen.isEmpty() && isElders(een, vormen))
                .toList();
    }

    private static boolean isElders(Besteding een, List<String> vormen) {
        return een.aanbodsvorm().filter(vorm -> !vormen.contains(vorm.id())).isPresent();
    }

    Vak toestand() {
        if (isTeVeel()) {
            return Vak.of("te veel besteed").judged(Oordeel.NIET_VOLDAAN);
        }
        if (!isLopend()) {
            return Vak.of("voorbij").judged(Oordeel.NIET_VAN_TOEPASSING);
        }
        if (isZonderTermijn()) {
            return Vak.of("termijn onbekend").judged(Oordeel.ONBEKEND);
        }
        return einde().isPresent()
                ? Vak.of("stopt binnenkort").judged(Oordeel.BINNENKORT)
                : Vak.of("loopt").judged(Oordeel.OP_TIJD);
    }

    /** Until when. */
    String termijn() {
        String tot = toekenning.termijn().map(dag -> "tot " + Datumwoord.of(dag)).orElse("");
        if (!toekenning.herroepbaar()) {
            return tot.isEmpty() ? "onbekend" : tot;
        }
        return tot.isEmpty() ? "elk jaar herroepbaar" : tot + ", elk jaar herroepbaar";
    }
}
