package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** One form in which all houses are written; items come one by one, and nothing is kept. */
interface Uitvoer extends AutoCloseable {
    /** One item of one house, with whose it is. */
    void write(Datasoort soort, ObjectNode item) throws IOException;

    /** After the last. */
    @Override
    void close() throws IOException;
}
