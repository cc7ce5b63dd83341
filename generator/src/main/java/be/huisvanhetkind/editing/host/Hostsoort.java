package be.huisvanhetkind.editing.host;

import java.net.URI;

/** What software a host runs, and where most people find it. */
public enum Hostsoort {
    GITHUB("https://api.github.com"),
    GITLAB("https://gitlab.com/api/v4"),
    FORGEJO("https://codeberg.org/api/v1");

    private final String address;

    Hostsoort(String address) {
        this.address = address;
    }

    /** The API, unless a house has a host of its own. */
    public URI usual() {
        return URI.create(address);
    }
}
