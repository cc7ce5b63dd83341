package be.huisvanhetkind.verzamel;

import java.io.IOException;

/** Where the open data of one house are: on its site, or in a folder. */
interface Huisbron {
    /** No file of open data is larger, in bytes. */
    int LARGEST = 64 * 1024 * 1024;

    /** Its address, without what stands behind the house. */
    String adres();

    /**
     * One file below {@code api/v1/}.
     *
     * @throws IOException with a Dutch sentence when it cannot be had
     */
    byte[] read(String file) throws IOException;
}
