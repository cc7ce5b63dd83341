package be.huisvanhetkind.deur;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a request comes from.
 *
 * @param proxy whether a proxy stands before us, which adds the address of who asked to the end of
 *     {@code X-Forwarded-For}; what stands before that, anybody can write
 */
record Afkomst(boolean proxy) {
    private static final int NETWORK = 8;

    String of(String remote, List<String> forwarded) {
        if (!proxy || forwarded.isEmpty()) {
            return network(remote);
        }
        String[] all = forwarded.get(forwarded.size() - 1).split(",", -1);
        return network(all[all.length - 1].strip());
    }

    /** One home has one address of the old kind, and 64 bits of addresses of the new kind. */
    private static String network(String address) {
        if (!address.matches("\\[?[0-9a-fA-F:.]+\\]?")) {
            return "?";
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int length = bytes.length > 4 ? NETWORK : bytes.length;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
        } catch (UnknownHostException none) {
            return "?";
        }
    }
}
