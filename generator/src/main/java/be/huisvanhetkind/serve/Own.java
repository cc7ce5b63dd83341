package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.Hulpbron;
import be.huisvanhetkind.web.Types;
import java.util.List;
import java.util.Optional;

/** The style and script of the preview itself. */
final class Own {
    private static final String FOLDER = "/_huis/";
    private static final List<String> FILES = List.of("huis.css", "levend.js");

    private Own() {}

    static Optional<Answer> to(Ask ask) {
        return FILES.stream()
                .filter(file -> ask.path().equals(FOLDER + file))
                .findFirst()
                .map(file -> Answer.of(Answer.GOOD, Types.of(file), read(file)));
    }

    static byte[] read(String file) {
        return Hulpbron.bytes("serve/" + file);
    }
}
