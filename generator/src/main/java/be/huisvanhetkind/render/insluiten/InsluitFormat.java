package be.huisvanhetkind.render.insluiten;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.index.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each partner and each place offers, as a piece of HTML for the page of another site, and a
 * script that puts it there.
 */
public record InsluitFormat() implements Format {
    private static final String SCRIPT = "/insluiten/insluiten.js";

    @Override
    public boolean mayHave(String path) {
        return ("/" + path).startsWith(Api.INSLUITEN) || path.equals(Api.INSLUITSCRIPT.file());
    }

    @Override
    public List<OutputFile> files(Site site) {
        Index index = site.index();
        Stream<OutputFile> partners =
                index.partners().stream()
                        .filter(partner -> !items(partner, index).isEmpty())
                        .map(partner -> file(Partner.class, partner.id(), site));
        Stream<OutputFile> places =
                index.locaties().stream()
                        .filter(locatie -> !items(locatie, index).isEmpty())
                        .map(locatie -> file(Locatie.class, locatie.id(), site));
        Stream<OutputFile> script =
                Stream.of(new OutputFile(Api.INSLUITSCRIPT.file(), InsluitFormat::script));
        return Stream.of(partners, places, script).flatMap(files -> files).toList();
    }

    private static OutputFile file(Class<? extends Publiek> type, String id, Site site) {
        Index index = site.index();
        return new OutputFile(
                Api.insluiten(type, id).file(),
                "",
                () -> {
                    Publiek of = index.find(type, id).orElseThrow();
                    return Fragment.of(of, items(of, index), site);
                });
    }

    /** What one can go to with a partner, or at a place, each once. */
    private static List<? extends Publiek> items(Publiek of, Index index) {
        return of instanceof Partner partner
                ? Stream.concat(
                                index.aanbodPerPartner().of(partner).stream(),
                                index.activiteitenPerPartner().of(partner).stream())
                        .toList()
                : once(Agenda.in(index).perLocatie().getOrDefault(of.id(), List.of()));
    }

    /** Told by what each is: of an item everything in it would be read each time. */
    private static List<Publiek> once(List<Keer> keren) {
        Set<Publiek> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return keren.stream().map(Keer::wat).filter(seen::add).toList();
    }

    private static byte[] script() {
        try (InputStream in =
                Objects.requireNonNull(InsluitFormat.class.getResourceAsStream(SCRIPT))) {
            return in.readAllBytes();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
