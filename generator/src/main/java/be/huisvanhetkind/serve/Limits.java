package be.huisvanhetkind.serve;

import java.util.Map;

/** What the server of the JDK must be told: it reads this once, when the first one begins. */
final class Limits {
    private static final String PREFIX = "sun.net.httpserver.";

    /** In seconds: who asks slowly, or does not read the answer, is put out. */
    private static final Map<String, String> ALL =
            Map.of(
                    "maxReqTime", "5",
                    "maxRspTime", "120",
                    "maxReqHeaders", "100",
                    "idleInterval", "10",
                    "nodelay", "true");

    private Limits() {}

    /** Leaves what was set for this run as it is. */
    static void set() {
        ALL.forEach(
                (name, value) -> {
                    if (System.getProperty(PREFIX + name) == null) {
                        System.setProperty(PREFIX + name, value);
                    }
                });
    }
}
