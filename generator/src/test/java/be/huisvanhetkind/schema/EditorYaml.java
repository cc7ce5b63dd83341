package be.huisvanhetkind.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML as an editor takes it: the core schema of YAML 1.2, in which {@code 9.30} is a number. */
public final class EditorYaml {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EditorYaml() {}

    /** The value; nothing when it is no YAML, and the editor says that instead. */
    public static Optional<JsonNode> read(String yaml) {
        try {
            LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
            Object value = new Load(core).loadFromString(yaml);
            return Optional.of(JSON.valueToTree(value));
        } catch (YamlEngineException broken) {
            return Optional.empty();
        }
    }

    /** What stands between the fences of a text. */
    public static Optional<JsonNode> readKop(String file) {
        String text = file.replace("\r\n", "\n").replace("\ufeff", "");
        int end = text.indexOf("\n---", 3);
        return text.startsWith("---") && end > 0
                ? read(text.substring(text.indexOf('\n') + 1, end + 1))
                : Optional.empty();
    }
}
