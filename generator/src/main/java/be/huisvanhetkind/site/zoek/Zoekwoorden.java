package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Gidswoord;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Noodnummers;
import be.huisvanhetkind.site.view.Nood;
import be.huisvanhetkind.site.zoek.Zoekboek.Noodwoorden;
import be.huisvanhetkind.site.zoek.Zoekboek.Zoekwoord;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What families type for words of the house. */
final class Zoekwoorden {
    private Zoekwoorden() {}

    /** In Dutch, and in the language of the edition. */
    static List<Zoekwoord> of(Index index) {
        return terms(Lijst.ZOEKWOORD, index)
                .map(
                        begrip ->
                                new Zoekwoord(
                                        begrip.label(),
                                        words(begrip, index, Stream.of(index.taal()))))
                .toList();
    }

    /** In every language, whatever the edition. */
    static List<Noodwoorden> nood(Index index) {
        return terms(Lijst.NOOD, index)
                .map(
                        begrip ->
                                new Noodwoorden(
                                        nummers(begrip, index),
                                        words(begrip, index, Stream.of(Sitetaal.values()))))
                .toList();
    }

    private static Stream<Begrip> terms(Lijst lijst, Index index) {
        return index.begrippen().of(lijst).stream()
                .filter(begrip -> begrip.appliesOn(index.vandaag()));
    }

    private static List<String> words(Begrip begrip, Index index, Stream<Sitetaal> talen) {
        return Stream.concat(
                        begrip.synoniemen().stream(),
                        talen.flatMap(taal -> words(begrip, index, taal)))
                .toList();
    }

    private static Stream<String> words(Begrip begrip, Index index, Sitetaal taal) {
        return index.begrippen().taalgids().find(taal, begrip.label()).stream()
                .flatMap(Gidswoord::alles);
    }

    private static List<Integer> nummers(Begrip begrip, Index index) {
        List<Nood> all = Noodnummers.of(index);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).bij().contains(begrip.id()))
                .boxed()
                .toList();
    }
}
