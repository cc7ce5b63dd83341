package be.huisvanhetkind.content;

/** In which folder documents of a type live. */
public enum Home {
    /** {@code partners/<partner>/<folder>/}: the folder is the owner. */
    PARTNER,
    /** {@code <folder>/}: what the house owns together. */
    HUIS,
    /** {@code netwerk/<folder>/}: the dossier, never published. */
    NETWERK
}
