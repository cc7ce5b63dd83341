package be.huisvanhetkind.editing.host;

/** Opens the drafts at a host, whatever software it runs. */
public final class Hosts {
    private Hosts() {}

    /** The drafts there; nothing is asked yet. */
    public static HostConcepten open(Host host, Geheim token) {
        return switch (host.soort()) {
            case GITHUB -> GitHubConcepten.of(host, token);
            case GITLAB -> GitLabConcepten.of(host, token);
            case FORGEJO -> ForgejoConcepten.of(host, token);
        };
    }
}
