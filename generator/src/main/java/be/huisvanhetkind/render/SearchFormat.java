package be.huisvanhetkind.render;

import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.zoek.Agendagids;
import be.huisvanhetkind.site.zoek.Zoekgids;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the scripts search in and narrow lists with, as JSON, without what is empty. */
public record SearchFormat() implements Format {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
                    .build();

    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".json");
    }

    @Override
    public List<OutputFile> files(Site site) {
        return site.edities().stream().flatMap(SearchFormat::files).toList();
    }

    private static Stream<OutputFile> files(Editie editie) {
        return Stream.of(
                file(Addresses.ZOEKBOEK, editie, some -> zoekgids(some).boek()),
                file(Addresses.KEUZES, editie, some -> zoekgids(some).keuzes()),
                file(Addresses.AGENDABOEK, editie, some -> agendagids(some).boek()),
                file(Addresses.AGENDAKEUZES, editie, some -> agendagids(some).keuzes()));
    }

    private static Zoekgids zoekgids(Editie editie) {
        return Zoekgids.in(editie.index(), editie.pages());
    }

    private static Agendagids agendagids(Editie editie) {
        return Agendagids.in(editie.index());
    }

    private static OutputFile file(Url url, Editie editie, Function<Editie, Object> part) {
        return new OutputFile(url.in(editie.taal()).file(), () -> json(part.apply(editie)));
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
