package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Dienststatus;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.WaarView;
import be.huisvanhetkind.site.view.WaarView.Volgende;
import be.huisvanhetkind.site.woorden.AfspraakWoorden;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.PlaatsWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When and where one gets an offer: one block per place, and what holds for all of them. */
public final class WanneerEnWaar {
    private static final int DAYS = 6;
    private static final int CHANGES = 4;

    /** Places of the house itself. */
    private static final Set<Locatiesoort> EIGEN = Set.of(Locatiesoort.HUIS, Locatiesoort.ANTENNE);

    private final Aanbod aanbod;
    private final Index index;
    private final boolean overalGelijk;

    /** Whether one can go there now; of what is full or closed nothing of that is said. */
    private final boolean open;

    private WanneerEnWaar(Aanbod aanbod, Index index) {
        this.aanbod = aanbod;
        this.index = index;
        this.open = aanbod.toegang().dienststatus() == Dienststatus.OPEN;
        this.overalGelijk = aanbod.waar().stream().map(this::ingangen).distinct().count() == 1;
    }

    public static WaarView.Alle of(Aanbod aanbod, Index index) {
        return new WanneerEnWaar(aanbod, index).all();
    }

    private WaarView.Alle all() {
        List<Geschreven> samen = new ArrayList<>();
        if (overalGelijk) {
            samen.addAll(zinnen(aanbod.waar().get(0)));
        }
        aanbod.woorden().hoe().map(this::zin).ifPresent(samen::add);
        aanbod.woorden().wachttijd().stream().flatMap(this::wachttijd).forEach(samen::add);
        return new WaarView.Alle(aanbod.waar().stream().map(this::of).toList(), samen);
    }

    private WaarView of(Waar waar) {
        Optional<Locatie> locatie = waar.locatie().flatMap(index::find);
        Optional<Openingsuren> uren = waar.uren().map(some -> op(some, locatie));
        return new WaarView(
                titel(waar, locatie),
                locatie.map(Addresses::of),
                locatie.flatMap(plek -> Plaatsen.kaart(plek, index)),
                locatie.flatMap(Plaatsen::punt),
                uren.flatMap(some -> data(some, waar)),
                uren
                        .map(some -> UrenWoorden.voluit(some, index.vandaag(), index.woorden()))
                        .orElse(List.of())
                        .stream()
                        .map(index.woorden()::zin)
                        .toList(),
                Stream.concat(
                                elders(waar, locatie),
                                overalGelijk ? Stream.empty() : zinnen(waar).stream())
                        .toList(),
                waar.toelichting().map(this::zin),
                uren.map(some -> AndereUren.of(some, index)).orElse(List.of()).stream()
                        .limit(CHANGES)
                        .toList(),
                volgende(waar));
    }

    /** That the house only refers there, when it is at somebody else's (rij 29). */
    private Stream<Geschreven> elders(Waar waar, Optional<Locatie> locatie) {
        return waar.aanlevering() == Aanlevering.DOORVERWIJZING
                        && locatie.map(Locatie::soort).filter(EIGEN::contains).isEmpty()
                ? Stream.of(Geschreven.site(index.woord("waar.doorverwijzing")))
                : Stream.empty();
    }

    private Geschreven titel(Waar waar, Optional<Locatie> locatie) {
        String zonder = PlaatsWoorden.zonder(waar.aanlevering(), index.woorden());
        return locatie.map(Geschreven::titel).orElseGet(() -> Geschreven.site(zonder));
    }

    private static Openingsuren op(Openingsuren uren, Optional<Locatie> locatie) {
        return uren.withGesloten(
                locatie.flatMap(Locatie::openingsuren)
                        .map(Openingsuren::gesloten)
                        .orElse(List.of()));
    }

    /** What the script may say of now: nothing when one must be expected, or is at home. */
    private Optional<String> data(Openingsuren uren, Waar waar) {
        List<Ingang> ingangen = ingangen(waar);
        boolean verwacht =
                ingangen.contains(Ingang.INSCHRIJVEN) || ingangen.contains(Ingang.VIA_VERWIJZING);
        return !open || verwacht || waar.aanlevering() == Aanlevering.MAATWERK_BUITENSHUIS
                ? Optional.empty()
                : Uren.data(
                        Optional.of(uren.withKanaal(kanaal -> kanaal(aanbod.ingang(waar, kanaal)))),
                        index);
    }

    /** Only where one may walk in it is called open. */
    private static Kanaal kanaal(Ingang ingang) {
        return switch (ingang) {
            case LANGS -> Kanaal.ALGEMEEN;
            case OP_AFSPRAAK, INSCHRIJVEN, VIA_VERWIJZING -> Kanaal.OP_AFSPRAAK;
            case TELEFONISCH -> Kanaal.TELEFONISCH;
            case ONLINE -> Kanaal.ONLINE;
        };
    }

    /** The ways in at a place, that of the general hours first. */
    private List<Ingang> ingangen(Waar waar) {
        List<Kanaal> kanalen =
                waar.uren().stream()
                        .flatMap(uren -> uren.wanneer().stream())
                        .map(Uurblok::kanaal)
                        .distinct()
                        .sorted()
                        .toList();
        return (kanalen.isEmpty() ? List.of(Kanaal.ALGEMEEN) : kanalen)
                .stream().map(kanaal -> aanbod.ingang(waar, kanaal)).distinct().toList();
    }

    private List<Geschreven> zinnen(Waar waar) {
        if (!open) {
            return List.of();
        }
        List<Ingang> ingangen = ingangen(waar);
        Stream<String> first =
                Stream.of(AfspraakWoorden.zin(ingangen.get(0), waar, index.woorden()));
        Stream<String> rest =
                ingangen.size() > 1 ? Stream.of(index.woord("waar.behalve")) : Stream.empty();
        return Stream.concat(
                        Stream.concat(first, rest).map(Geschreven::site),
                        waar.uren().flatMap(Openingsuren::hoe).filter(this::isNieuw).stream()
                                .map(this::zin))
                .toList();
    }

    /** Whether it is not said for all places already. */
    private boolean isNieuw(String hoe) {
        String words = hoe.endsWith(".") ? hoe.substring(0, hoe.length() - 1) : hoe;
        return aanbod.woorden().hoe().filter(some -> some.contains(words)).isEmpty();
    }

    /** A sentence stands by itself; a few words need to be told what they are. */
    private Stream<Geschreven> wachttijd(String wachttijd) {
        boolean sentence = wachttijd.contains(" ") && Character.isUpperCase(wachttijd.charAt(0));
        return sentence
                ? Stream.of(zin(wachttijd))
                : Stream.of(Geschreven.site(index.woord("feit.wachttijd")), zin(wachttijd));
    }

    private Geschreven zin(String tekst) {
        return Geschreven.zin(aanbod, tekst);
    }

    /** The next days on which there is room, each with its hours. */
    private List<Volgende> volgende(Waar waar) {
        TreeMap<LocalDate, List<Keer>> days = new TreeMap<>();
        for (Keer keer : Keren.of(aanbod, waar, index)) {
            if (keer.isMogelijk()) {
                days.computeIfAbsent(keer.dag(), dag -> new ArrayList<>()).add(keer);
            }
        }
        return days.entrySet().stream()
                .limit(DAYS)
                .map(day -> volgende(day.getKey(), day.getValue()))
                .toList();
    }

    private Volgende volgende(LocalDate dag, List<Keer> keren) {
        Keer last = keren.get(keren.size() - 1);
        String uren = Momenten.uren(keren, index);
        return new Volgende(
                DagWoorden.nabij(dag, index.vandaag(), index.woorden()) + ", " + uren,
                dag.toString(),
                Momenten.einde(last));
    }
}
