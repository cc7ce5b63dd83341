package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.source.Address;

/** In which folder documents of a type live. */
public enum ContentHome {
    /** {@code partners/<partner>/<folder>/}: the folder is the owner. */
    PARTNER,
    /** {@code <folder>/}: what the house owns together. */
    HUIS,
    /** {@code netwerk/<folder>/}: the dossier, never published. */
    NETWERK;

    /** Where a file is. */
    public static ContentHome of(Address address) {
        if (address.isIn(Address.PARTNERS) && !address.isProfile()) {
            return PARTNER;
        }
        return address.isIn(Address.NETWERK) ? NETWERK : HUIS;
    }
}
