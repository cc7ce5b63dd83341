package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.form.Formulier;
import be.huisvanhetkind.editing.form.Opmerkingen;
import be.huisvanhetkind.editing.merge.Samenvoeging;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.FormData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /redactie/bewerk/<bestand>}: one file, filled in, looked at and kept. */
final class Bewerken {
    static final String KEEP = "bewaar";
    private static final String LOOK = "kijk";
    private static final String PAGE_ALONE = "zij";
    static final String END = "einde";
    static final String READ = "nagelezen";

    private static final int TRIES = 5;

    private final Werkkamer kamer;
    private final Toegang toegang;

    Bewerken(Werkkamer kamer, Toegang toegang) {
        this.kamer = kamer;
        this.toegang = toegang;
    }

    /** Shows a file, or takes what was filled in. */
    Answer to(Bezoek bezoek, String path) {
        toegang.demandWrite(bezoek, path);
        if (Werkstuk.type(path).isEmpty()) {
            return toegang.nothing(bezoek, "Dit bestand is er niet.");
        }
        Optional<Concept> concept =
                bezoek.sent().isEmpty() ? toegang.concept(bezoek) : toegang.present(bezoek);
        Versie gezien = seen(bezoek, concept);
        Optional<Werkstuk> werk =
                Werkstuk.of(
                        path,
                        kamer.huis().name(path),
                        concept,
                        gezien,
                        kamer.concepten().read(gezien, path));
        if (werk.isEmpty() || werk.get().isNew() && bezoek.sent().isEmpty() && !isBegun(bezoek)) {
            return toegang.nothing(bezoek, "Dit bestand is er niet.");
        }
        return to(bezoek, werk.get());
    }

    private static boolean isBegun(Bezoek bezoek) {
        return !bezoek.chosen("nieuw").isEmpty();
    }

    /** The same of a file that was found. */
    Answer to(Bezoek bezoek, Werkstuk werk) {
        if (werk.front().isEmpty()) {
            return new Ruw(kamer, toegang).to(bezoek, werk);
        }
        Beeld beeld =
                bezoek.sent().isEmpty()
                        ? look(werk, werk.text(), List.of())
                        : kamer.huis()
                                .recent(concept(werk))
                                .orElseGet(() -> look(werk, werk.text(), List.of()));
        Formulier kept = form(werk, werk.front().get(), beeld);
        Optional<String> other = bezoek.sent().isEmpty() ? other(bezoek, werk) : Optional.empty();
        if (other.flatMap(werk::front).isPresent()) {
            return shown(bezoek, werk, other.get());
        }
        if (bezoek.sent().isPresent()) {
            return take(bezoek, werk, kept, bezoek.sent().get());
        }
        return werk.isNew()
                ? Formulierblad.of(werk, kept.with(begun(bezoek)), beeld).answer(bezoek, kamer)
                : Formulierblad.of(werk, kept, beeld)
                        .judged(new Nagekeken(werk, werk.text(), beeld.findings(werk.path())))
                        .answer(bezoek, kamer);
    }

    /** What a form is to be filled in with: the file as it was once, or another that is copied. */
    private Optional<String> other(Bezoek bezoek, Werkstuk werk) {
        String version = bezoek.chosen("terug");
        String copied = bezoek.chosen("kopie");
        if (version.matches("[0-9a-f]{40}")) {
            return text(new Versie(version), werk.path());
        }
        if (copied.isEmpty() || !werk.isNew() || Werkstuk.type(copied).isEmpty()) {
            return Optional.empty();
        }
        toegang.demandWrite(bezoek, copied);
        return text(werk.gezien(), copied).map(text -> Overname.of(text, werk, bezoek));
    }

    private Optional<String> text(Versie version, String path) {
        return kamer.concepten().read(version, path).map(Leestekst::of);
    }

    /** What stands in a form that nobody filled in yet. */
    private FormData begun(Bezoek bezoek) {
        return FormData.EMPTY
                .with(Formulier.FIELDS + ".titel", bezoek.chosen("nieuw"))
                .with(Formulier.FIELDS + ".status", "gepubliceerd")
                .with(Formulier.FIELDS + ".taal", bezoek.chosen("taal"))
                .with(Formulier.FIELDS + ".vertaling_van", bezoek.chosen("van"))
                .with(today(), kamer.huis().today().toString());
    }

    private Versie seen(Bezoek bezoek, Optional<Concept> concept) {
        String seen = bezoek.chosen("gezien");
        return seen.matches("[0-9a-f]{40}")
                ? new Versie(seen)
                : concept.map(Concept::stand).orElseGet(() -> kamer.concepten().gepubliceerd());
    }

    private static Formulier form(Werkstuk werk, FrontMatter front, Beeld beeld) {
        Huis huis = beeld.huis().orElseThrow(Bewerken::unreadable);
        return Formulier.of(werk.type(), front, huis, werk.partner());
    }

    private static Geweigerd unreadable() {
        return new Geweigerd(
                Answer.NOT_YET,
                "huis.yml kan niet gelezen worden. Vraag het aan wie het huis beheert.");
    }

    private Beeld look(Werkstuk werk, String text, List<ConceptBestand> more) {
        Map<String, Optional<byte[]>> files =
                kamer.files(werk.concept(), werk.path(), Optional.of(bytes(text)));
        more.forEach(file -> files.put(file.path(), file.bytes()));
        return kamer.huis().look(concept(werk), files);
    }

    private static String concept(Werkstuk werk) {
        return werk.concept().map(Concept::naam).orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer take(Bezoek bezoek, Werkstuk werk, Formulier before, FormData sent) {
        if (!sent.has(END)) {
            return Vel.refused(
                    Answer.BAD,
                    "Het formulier kwam niet helemaal over. Ga terug en probeer het opnieuw.",
                    bezoek);
        }
        FormData read = meant(sent);
        Meegestuurd beelden = Meegestuurd.of(read, werk.folder(), path -> isTaken(werk, path));
        Formulier form = before.with(beelden.form());
        String text = form.amended(werk.text());
        Beeld beeld = look(werk, text, beelden.files());
        if (sent.text(LOOK).equals(PAGE_ALONE)) {
            return Formulierblad.of(werk, form, beeld).besides(bezoek, kamer);
        }
        Nagekeken oordeel = new Nagekeken(werk, text, beeld.findings(werk.path()));
        Optional<String> taken =
                sent.find(Opmerkingen.BUTTON)
                        .filter(index -> index.matches("\\d{1,4}"))
                        .flatMap(index -> oordeel.taken(Integer.parseInt(index)));
        if (taken.isPresent() && werk.front(taken.get()).isPresent()) {
            return shown(bezoek, werk, taken.get());
        }
        boolean keeps = sent.has(KEEP) || sent.has(Meerdoen.STATUS) || !beelden.files().isEmpty();
        return keeps && beelden.refused().isEmpty()
                ? keep(bezoek, werk, text, beelden.files())
                : Formulierblad.of(werk, form, beeld)
                        .judged(oordeel)
                        .refused(beelden.refused())
                        .answer(bezoek, kamer);
    }

    /** With what its buttons fill in. */
    private FormData meant(FormData sent) {
        FormData read = sent.has(READ) ? sent.with(today(), kamer.huis().today().toString()) : sent;
        return sent.has(Meerdoen.STATUS)
                ? read.with(Formulier.FIELDS + ".status", sent.text(Meerdoen.STATUS))
                : read;
    }

    private static String today() {
        return Formulier.FIELDS + ".nagekeken_op";
    }

    private boolean isTaken(Werkstuk werk, String path) {
        return kamer.concepten().read(werk.gezien(), path).isPresent()
                || werk.concept()
                        .flatMap(now -> kamer.concepten().read(now.stand(), path))
                        .isPresent();
    }

    /** The form of a file that is not there yet, filled in already. */
    Answer begun(Bezoek bezoek, Werkstuk werk, String text, String told) {
        return shown(bezoek, werk, text, told);
    }

    /** A form filled in with another text than what is kept. */
    private Answer shown(Bezoek bezoek, Werkstuk werk, String text) {
        return shown(bezoek, werk, text, "");
    }

    private Answer shown(Bezoek bezoek, Werkstuk werk, String text, String told) {
        Beeld beeld = look(werk, text, List.of());
        Formulier form = form(werk, werk.front(text).orElseThrow(), beeld);
        return Formulierblad.of(werk, form, beeld)
                .judged(new Nagekeken(werk, text, beeld.findings(werk.path())))
                .telling(told)
                .answer(bezoek, kamer);
    }

    /** Keeps a text in its draft, together with what others wrote in it meanwhile. */
    private Answer keep(Bezoek bezoek, Werkstuk werk, String text, List<ConceptBestand> pictures) {
        for (int tries = 0; tries < TRIES; tries++) {
            Werkstuk now = current(werk);
            if (now.front().isEmpty()) {
                break;
            }
            Samenvoeging merged = merged(werk, text, now);
            if (!merged.botsingen().isEmpty()) {
                return clash(bezoek, now, merged);
            }
            List<ConceptBestand> files = new ArrayList<>(pictures);
            files.add(new ConceptBestand(werk.path(), Optional.of(bytes(merged.text()))));
            Optional<Concept> kept = toegang.keep(bezoek, now, text, files);
            if (kept.isPresent()) {
                return Bezoek.onward(
                        Redactieadres.edit(werk.path(), kept.get().naam()) + "&bewaard=ja");
            }
        }
        return Vel.lost(
                "Iemand anders bewaarde net ook iets in dit bestand. Open het opnieuw, en zet je woorden erbij.",
                text,
                bezoek);
    }

    /** The same file as it is now, in its draft when that is still there. */
    private Werkstuk current(Werkstuk werk) {
        Optional<Concept> concept =
                werk.concept().flatMap(one -> kamer.concepten().find(one.naam()));
        Versie stand = concept.map(Concept::stand).orElseGet(kamer.concepten()::gepubliceerd);
        return Werkstuk.of(
                        werk.path(),
                        werk.naam(),
                        concept,
                        stand,
                        kamer.concepten().read(stand, werk.path()))
                .orElseThrow();
    }

    /** What becomes of a text, now that others may have written too; who took it away did not. */
    private static Samenvoeging merged(Werkstuk werk, String text, Werkstuk now) {
        boolean isSame = now.isNew() || now.text().equals(werk.text()) || now.text().equals(text);
        Optional<FrontMatter> mine = werk.front(text);
        return isSame || mine.isEmpty()
                ? new Samenvoeging(text, List.of())
                : Samenvoeging.of(
                        werk.type(),
                        new Samenvoeging.Stand(werk.text(), werk.front().orElseThrow()),
                        new Samenvoeging.Stand(text, mine.get()),
                        new Samenvoeging.Stand(now.text(), now.front().orElseThrow()));
    }

    /** Shows both words of a field in which two people wrote; nothing is kept yet. */
    private Answer clash(Bezoek bezoek, Werkstuk now, Samenvoeging merged) {
        Beeld beeld = look(now, merged.text(), List.of());
        Formulier form = form(now, now.front(merged.text()).orElseThrow(), beeld);
        return Formulierblad.of(now, form, beeld)
                .judged(new Nagekeken(now, merged.text(), beeld.findings(now.path())))
                .clashing(merged.botsingen())
                .answer(bezoek, kamer);
    }
}
