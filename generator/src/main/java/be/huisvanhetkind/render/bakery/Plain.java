package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.view.Geschreven;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Our values as maps, lists and texts, for template engines that know no records: an empty {@link
 * Optional} is missing, a {@link Url} is a link, {@link Geschreven} words tell their language, and
 * a {@link Tekst} is HTML that passed the sanitiser.
 */
final class Plain {
    private final ObjectMapper json;

    Plain(Editie editie) {
        BodyLinks links = new BodyLinks(editie);
        SimpleModule module = new SimpleModule();
        module.addSerializer(Optional.class, optional());
        module.addSerializer(Url.class, as(editie::link));
        module.addSerializer(Tekst.class, as((Tekst tekst) -> links.follow(tekst.html())));
        module.addSerializer(
                Geschreven.class, as((Geschreven words) -> words(words.in(editie.index()))));
        json =
                new ObjectMapper()
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .registerModule(module);
    }

    Object of(Object value) {
        return json.convertValue(value, Object.class);
    }

    private static Map<String, String> words(Geschreven words) {
        return Map.of(
                "tekst", words.tekst(),
                "taal", words.taal(),
                "richting", Sitetaal.richting(words.taal()));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static JsonSerializer<Optional> optional() {
        return as((Optional value) -> value.orElse(null));
    }

    private static <T> JsonSerializer<T> as(Function<T, @Nullable Object> other) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                    throws IOException {
                provider.defaultSerializeValue(other.apply(value), out);
            }
        };
    }
}
