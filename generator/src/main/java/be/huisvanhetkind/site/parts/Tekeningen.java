package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.tekening.Huisbeeld;
import be.huisvanhetkind.site.tekening.Netwerk;
import be.huisvanhetkind.site.tekening.Netwerk.Deelnemer;
import be.huisvanhetkind.site.tekening.Netwerk.Paar;
import be.huisvanhetkind.site.tekening.Plattegrond;
import be.huisvanhetkind.site.tekening.Plattegrond.Plaats;
import be.huisvanhetkind.site.tekening.Plattegronden;
import be.huisvanhetkind.taal.Zin;
import be.huisvanhetkind.taal.Zinnen;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of the house is drawn, and from what. */
public final class Tekeningen {
    private Tekeningen() {}

    /** The partners, and who offers something together; the most first. */
    public static Netwerk netwerk(Index index) {
        List<Partner> partners = index.partners();
        Map<String, Integer> place =
                IntStream.range(0, partners.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> partners.get(i).id(), i -> i));
        Map<List<Integer>, Integer> together = new TreeMap<>(Comparator.comparing(List::toString));
        index.aanbod()
                .forEach(
                        aanbod ->
                                pairs(aanbod, place)
                                        .forEach(pair -> together.merge(pair, 1, Integer::sum)));
        return Netwerk.of(
                partners.stream().map(partner -> deelnemer(partner, index)).toList(),
                together.entrySet().stream()
                        .sorted(Map.Entry.<List<Integer>, Integer>comparingByValue().reversed())
                        .map(pair -> new Paar(pair.getKey().get(0), pair.getKey().get(1)))
                        .toList());
    }

    private static Deelnemer deelnemer(Partner partner, Index index) {
        return new Deelnemer(
                partner.titel(),
                Merken.of(partner).klasse(),
                index.aanbodPerPartner().of(partner).size());
    }

    private static Stream<List<Integer>> pairs(Aanbod aanbod, Map<String, Integer> place) {
        List<Integer> all =
                Stream.concat(
                                aanbod.fiche().eigenaar().stream(),
                                aanbod.samenMet().stream().map(ref -> ref.id()))
                        .flatMap(id -> Optional.ofNullable(place.get(id)).stream())
                        .distinct()
                        .sorted()
                        .toList();
        return all.stream()
                .flatMap(
                        one ->
                                all.stream()
                                        .filter(other -> other > one)
                                        .map(other -> List.of(one, other)));
    }

    /** The mission as a house. */
    public static Huisbeeld huisbeeld(Index index) {
        Samenwerkingsverband verband = index.verband();
        return Huisbeeld.of(
                index.woord("huis.dak", verband.korteNaam()),
                pijlers(index).map(Begrip::label).toList(),
                verband.opdracht().kernopdrachten().stream().map(Tekeningen::eersteZin).toList(),
                plaatsen(index, Locatiesoort.HUIS).size(),
                plaatsen(index, Locatiesoort.ANTENNE).size());
    }

    private static String eersteZin(String tekst) {
        return Zinnen.of(tekst).stream().map(Zin::tekst).findFirst().orElse(tekst);
    }

    /** The pillars that hold today. */
    public static Stream<Begrip> pijlers(Index index) {
        return index.begrippen().of(Lijst.PIJLER).stream()
                .filter(begrip -> begrip.appliesOn(index.vandaag()));
    }

    public static List<Locatie> plaatsen(Index index, Locatiesoort soort) {
        return index.locaties().stream().filter(locatie -> locatie.soort() == soort).toList();
    }

    /** The places whose point on the map is known. */
    public static List<Locatie> opDeKaart(Index index) {
        return index.locaties().stream().filter(locatie -> locatie.geo().isPresent()).toList();
    }

    /** A map of them, numbered in their order. */
    public static Optional<Plattegrond> plattegrond(Index index) {
        return Plattegronden.of(
                opDeKaart(index).stream().flatMap(locatie -> plaats(locatie).stream()).toList());
    }

    private static Optional<Plaats> plaats(Locatie locatie) {
        return locatie.geo()
                .map(
                        geo ->
                                new Plaats(
                                        locatie.titel(),
                                        geo.breedtegraad().doubleValue(),
                                        geo.lengtegraad().doubleValue()));
    }
}
