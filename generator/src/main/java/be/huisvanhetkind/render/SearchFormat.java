package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.zoek.Zoekgids;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the scripts search in and narrow lists with, as JSON, without what is empty. */
public record SearchFormat() implements Format {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
                    .build();

    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        return Outcome.of(
                site.zoekgidsen().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(gids -> files(gids.getValue(), gids.getKey()))
                        .toList());
    }

    private static Stream<OutputFile> files(Zoekgids gids, Sitetaal taal) {
        return Stream.of(
                file(Addresses.ZOEKBOEK.in(taal), gids.boek()),
                file(Addresses.KEUZES.in(taal), gids.keuzes()));
    }

    private static OutputFile file(Url url, Object value) {
        return new OutputFile(url.file(), () -> json(value));
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
