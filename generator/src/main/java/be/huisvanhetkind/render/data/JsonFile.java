package be.huisvanhetkind.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one file of JSON, from its beginning to its end. */
public final class JsonFile {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

    private JsonFile() {}

    /** Writes one value. */
    @FunctionalInterface
    public interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    /** The bytes of a file that is one object. */
    public static byte[] object(Part properties) {
        return value(
                json -> {
                    json.writeStartObject();
                    properties.write(json);
                    json.writeEndObject();
                });
    }

    /** One value as text, to stand in files. */
    public static String text(Part value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            value.write(json);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toString();
    }

    /** The bytes of a file that is one value. */
    public static byte[] value(Part value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            value.write(json);
            json.writeRaw('\n');
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.toByteArray();
    }
}
