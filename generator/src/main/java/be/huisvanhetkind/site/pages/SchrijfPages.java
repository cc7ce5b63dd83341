package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.content.Voorbeeldbestanden;
import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.content.types.Hoofdstuk;
import be.huisvanhetkind.content.types.Vragen;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.view.Link;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The handbook for who writes along: how to begin, and every type with its fields as they are
 * declared; and for the coordination: review, publish, and what to do when somebody asks to be
 * removed. In Dutch only, and not for families, so search engines do not see it.
 */
public final class SchrijfPages {
    private SchrijfPages() {}

    /**
     * How to begin; the types partners write, those of the house, and those of the dossier.
     *
     * @param meenemen the examples a partner begins with
     */
    public record Handboek(
            List<Soort> partners, List<Soort> huis, List<Soort> dossier, List<Link> meenemen) {}

    /** A type, in a sentence. */
    public record Soort(Link link, String uitleg) {}

    /** What stands in the files of a type. */
    public record Schrijfwijzer(
            String uitleg,
            String map,
            boolean openbaar,
            Optional<Link> voorbeeld,
            List<Hoofd> hoofdstukken) {}

    /** The fields that belong together. */
    public record Hoofd(String titel, boolean later, List<Veldwijzer> velden) {}

    /**
     * One field.
     *
     * @param vraag as a form asks for it
     * @param sleutel what an author of a file writes
     * @param vorm what comes in it
     * @param keuzes what one can choose from, when that is a list of the house
     * @param binnen the fields in it
     */
    public record Veldwijzer(
            String vraag,
            String sleutel,
            String uitleg,
            String vorm,
            boolean moet,
            List<Woordkeuze> keuzes,
            List<Veldwijzer> binnen) {}

    /** A word of a list, and what it means. */
    public record Woordkeuze(String id, String label, String uitleg) {}

    public static Stream<Page> of(Index index) {
        Page handbook =
                Page.of(
                        Addresses.SCHRIJVEN,
                        index.woord("schrijven.titel"),
                        index.woord("schrijven.over"),
                        "schrijven",
                        new Inhoud<>("", (none, some) -> handbook()));
        Page review =
                Page.of(
                        Addresses.COORDINEREN,
                        index.woord("coordineren.titel"),
                        index.woord("coordineren.over"),
                        "coordineren",
                        new Inhoud<>("", (none, some) -> handbook()));
        return Stream.concat(
                        Stream.of(handbook, review),
                        ContentTypes.ALL.stream().map(type -> page(type, index)))
                .map(Page::hidden);
    }

    private static Page page(ContentType<?> type, Index index) {
        return Page.of(
                url(type),
                index.woord("schrijven.soort", type.name()),
                type.description(),
                "schrijfsoort",
                new Inhoud<>(type.name(), (name, some) -> guide(name, some)));
    }

    private static Url url(ContentType<?> type) {
        return Url.of(Addresses.SCHRIJVEN.section(), "schrijven", type.name());
    }

    private static Handboek handbook() {
        return new Handboek(
                types(ContentHome.PARTNER),
                types(ContentHome.HUIS),
                types(ContentHome.NETWERK),
                Stream.of("partner", "aanbod", "activiteit")
                        .flatMap(naam -> example(naam).stream())
                        .toList());
    }

    private static List<Soort> types(ContentHome home) {
        return ContentTypes.ALL.stream()
                .filter(type -> home == first(type))
                .map(type -> new Soort(link(type), type.description()))
                .toList();
    }

    private static Optional<Link> example(String naam) {
        return Voorbeeldbestanden.SOORTEN.contains(naam)
                ? Optional.of(new Link(Vragen.said(naam), Addresses.voorbeeld(naam)))
                : Optional.empty();
    }

    private static Link link(ContentType<?> type) {
        return new Link(Vragen.said(type.name()), url(type));
    }

    /** Partners first: what may be in more places is told to who writes most. */
    private static ContentHome first(ContentType<?> type) {
        return Arrays.stream(ContentHome.values())
                .filter(type.homes()::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Schrijfwijzer guide(String name, Index index) {
        ContentType<?> type = ContentTypes.named(name).orElseThrow();
        return new Schrijfwijzer(
                type.description(),
                type.folder(),
                type.isPublic(),
                example(name),
                Arrays.stream(Hoofdstuk.values())
                        .map(part -> part(part, type, index))
                        .filter(part -> !part.velden().isEmpty())
                        .toList());
    }

    private static Hoofd part(Hoofdstuk part, ContentType<?> type, Index index) {
        return new Hoofd(
                part.titel(),
                part.isFolded(),
                type.fields().stream()
                        .filter(field -> Hoofdstuk.of(field) == part)
                        .filter(field -> !field.key().equals(ContentType.HERKOMST))
                        .sorted(Comparator.comparingInt(part::rank))
                        .map(field -> field(field, type.name(), "", index))
                        .toList());
    }

    private static Veldwijzer field(Field<?> field, String type, String inside, Index index) {
        String path = inside + field.key();
        List<Field<?>> group = field.kind().group();
        List<Field<?>> below = group.isEmpty() ? field.kind().groups() : group;
        return new Veldwijzer(
                Vragen.label(type, path),
                field.key(),
                field.help(),
                below.isEmpty() ? field.kind().description() : "",
                field.required(),
                choices(field.kind().datatype(), index),
                below.stream().map(one -> field(one, type, path + ".", index)).toList());
    }

    private static List<Woordkeuze> choices(Datatype datatype, Index index) {
        if (datatype instanceof Datatype.ListOf list) {
            return choices(list.each(), index);
        }
        return datatype instanceof Datatype.Term term
                ? index.begrippen().of(term.lijst()).stream()
                        .filter(begrip -> begrip.appliesOn(index.vandaag()))
                        .map(SchrijfPages::choice)
                        .toList()
                : List.of();
    }

    private static Woordkeuze choice(Begrip begrip) {
        return new Woordkeuze(begrip.id(), begrip.label(), begrip.uitleg());
    }
}
