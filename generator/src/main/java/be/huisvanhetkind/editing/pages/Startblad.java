package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.pages.ConceptHuis.Beeld;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /redactie/}: one's drafts, what one may write in, and what one can make. */
record Startblad(Werkkamer kamer, Toegang toegang) {
    Answer to(Bezoek bezoek) {
        Beeld beeld = kamer.huis().look();
        Optional<String> partner =
                bezoek.who()
                        .partner()
                        .or(() -> Optional.of(bezoek.chosen("partner")))
                        .filter(name -> !name.isEmpty());
        String titel = partner.map(name -> naam(name, beeld)).orElse("Redactie van " + naam(beeld));
        return Vel.of(
                Answer.GOOD,
                titel,
                bezoek,
                Html.of(
                        "%s%s%s%s",
                        drafts(bezoek, partner),
                        begin(bezoek, partner),
                        files(partner, beeld),
                        partner.isPresent() ? Html.NONE : partners(beeld)));
    }

    private static String naam(String partner, Beeld beeld) {
        return beeld.huis()
                .flatMap(huis -> huis.find(Partner.class, partner))
                .map(Partner::titel)
                .orElse(partner);
    }

    private static String naam(Beeld beeld) {
        return beeld.huis().map(huis -> huis.verband().naam()).orElse("het huis");
    }

    private Html drafts(Bezoek bezoek, Optional<String> partner) {
        List<Concept> own =
                kamer.concepten().all().stream()
                        .filter(concept -> toegang.maySee(bezoek.who(), concept))
                        .filter(concept -> partner.map(concept.partner()::equals).orElse(true))
                        .toList();
        return own.isEmpty()
                ? Html.NONE
                : part("Waar aan gewerkt wordt", own.stream().map(Startblad::draft));
    }

    static Html draft(Concept concept) {
        return Html.of(
                "<li><a href=\"%s\">%s</a> <span class=\"rd-teken\">%s</span></li>\n",
                Redactieadres.concept(concept.naam()),
                concept.titel(),
                concept.ingediend() ? "ingediend" : "concept");
    }

    /** The types of file one can make here. */
    private static Html begin(Bezoek bezoek, Optional<String> partner) {
        Predicate<ContentType<?>> mayBegin =
                partner.isPresent()
                        ? type -> type.homes().contains(ContentHome.PARTNER)
                        : type -> bezoek.who().isCoordinatie() && !isOnlyOfPartners(type);
        Stream<ContentType<?>> types = ContentTypes.ALL.stream().filter(mayBegin);
        return Html.of(
                """
                <section class="rd-deel"><h2>Iets nieuws</h2>
                <ul class="rd-nieuw">
                %s</ul>
                <p><a href="%splak?partner=%s">Plak een mail of een tekst</a>, dan maken we er een begin van.</p></section>
                """,
                Html.of(types.map(type -> choice(type, partner.orElse("")))),
                Vel.FOLDER,
                partner.orElse(""));
    }

    private static boolean isOnlyOfPartners(ContentType<?> type) {
        return type.homes().equals(Set.of(ContentHome.PARTNER));
    }

    static Html choice(ContentType<?> type, String partner) {
        return Html.of(
                "<li><a class=\"knop knop-2\" href=\"%s\">%s</a> <span class=\"rd-uitleg\">%s</span></li>\n",
                Redactieadres.nieuw(type.name(), partner, ""), type.name(), type.description());
    }

    /** The files of a partner, or those of the house. */
    private Html files(Optional<String> partner, Beeld beeld) {
        Map<String, List<String>> perType = new TreeMap<>();
        for (String path : kamer.huis().paths()) {
            Optional<ContentType<?>> type = Werkstuk.type(path);
            if (type.isPresent() && owner(path).equals(partner)) {
                perType.computeIfAbsent(type.get().name(), name -> new ArrayList<>()).add(path);
            }
        }
        Map<String, Item> items = items(beeld);
        return Html.of(
                perType.entrySet().stream().map(one -> files(one.getKey(), one.getValue(), items)));
    }

    private Html files(String type, List<String> paths, Map<String, Item> items) {
        return part(type, paths.stream().map(path -> file(path, items)));
    }

    private static Html part(String titel, Stream<Html> rows) {
        return Html.of(
                "<section class=\"rd-deel\"><h2>%s</h2>\n<ul class=\"rd-rijen\">\n%s</ul></section>\n",
                titel, Html.of(rows));
    }

    private static Optional<String> owner(String path) {
        return new Address(List.of(path.split("/"))).owner();
    }

    private static Map<String, Item> items(Beeld beeld) {
        return beeld.huis().map(Huis::all).orElse(List.of()).stream()
                .collect(
                        Collectors.toMap(
                                item -> item.fiche().origin().file(),
                                item -> item,
                                (one, two) -> one));
    }

    private Html file(String path, Map<String, Item> items) {
        Optional<Item> item = Optional.ofNullable(items.get(kamer.huis().name(path)));
        return Html.of(
                "<li><a href=\"%s\">%s</a>%s</li>\n",
                Redactieadres.edit(path, ""),
                item.map(Item::titel).orElse(path),
                item.isEmpty()
                        ? new Html(" <span class=\"rd-teken\">er klopt iets niet</span>")
                        : Html.NONE);
    }

    private static Html partners(Beeld beeld) {
        List<Partner> all = beeld.huis().map(huis -> huis.all(Partner.class)).orElse(List.of());
        return part(
                "Partners",
                all.stream().sorted(Comparator.comparing(Partner::titel)).map(Startblad::partner));
    }

    private static Html partner(Partner one) {
        return Html.of(
                "<li><a href=\"%s?partner=%s\">%s</a></li>\n", Vel.FOLDER, one.id(), one.titel());
    }
}
