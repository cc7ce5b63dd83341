package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.HostServer.Call;
import be.huisvanhetkind.editing.host.HostServer.Reply;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gitlab4j.api.models.Branch;
import org.gitlab4j.api.models.Commit;
import org.gitlab4j.api.models.CommitPayload;
import org.gitlab4j.api.models.MergeRequest;
import org.gitlab4j.api.models.MergeRequestParams;
import org.gitlab4j.api.models.TreeItem;

/**
 * GitLab as the makers of gitlab4j know it, as a judge of what we ask and of what our stub answers:
 * no field may be one they do not have.
 */
final class GitLabOordeel {
    private static final String PROJECT = "/projects/[^/]+";

    /** By method and path: what is sent, and what comes back. */
    private static final Map<String, Class<?>> ASKED = new LinkedHashMap<>();

    private static final Map<String, Class<?>> ANSWERED = new LinkedHashMap<>();

    static {
        ASKED.put("POST " + PROJECT + "/repository/commits", CommitPayload.class);
        ASKED.put("POST " + PROJECT + "/merge_requests", MergeRequestParams.class);
        ASKED.put("PUT " + PROJECT + "/merge_requests/\\d+", MergeRequestParams.class);
        ANSWERED.put("(GET|POST) " + PROJECT + "/repository/branches(/[^/]+)?", Branch.class);
        ANSWERED.put("(GET|POST) " + PROJECT + "/repository/commits(/[^/]+)?", Commit.class);
        ANSWERED.put("GET " + PROJECT + "/repository/merge_base", Commit.class);
        ANSWERED.put("GET " + PROJECT + "/repository/tree", TreeItem.class);
        ANSWERED.put("(GET|POST|PUT) " + PROJECT + "/merge_requests(/\\d+)?", MergeRequest.class);
    }

    final List<String> complaints = new ArrayList<>();
    final Set<String> judged = new TreeSet<>();
    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .build();

    void judge(Call call, Reply reply) {
        String asked = call.method() + " " + call.path();
        find(asked, ASKED).ifPresent(type -> read(call.body(), type, "asked " + asked));
        if (reply.status() < 300 && reply.bytes().length > 0) {
            find(asked, ANSWERED).ifPresent(type -> answer(reply, type, "answered " + asked));
        }
    }

    private static Optional<Class<?>> find(String asked, Map<String, Class<?>> types) {
        return types.entrySet().stream()
                .filter(one -> asked.matches(one.getKey()))
                .<Class<?>>map(Map.Entry::getValue)
                .findFirst();
    }

    private void answer(Reply reply, Class<?> type, String what) {
        try {
            JsonNode json = mapper.readTree(reply.bytes());
            Iterable<JsonNode> all = json.isArray() ? json : List.of(json);
            all.forEach(one -> read(one, type, what));
        } catch (IOException broken) {
            complaints.add(what + ": " + broken.getMessage());
        }
    }

    private void read(JsonNode json, Class<?> type, String what) {
        judged.add(what.replaceFirst(" .*", "") + " " + type.getSimpleName());
        try {
            mapper.treeToValue(json, type);
        } catch (JsonProcessingException other) {
            complaints.add(what + ": " + other.getOriginalMessage());
        }
    }
}
