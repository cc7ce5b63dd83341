package be.huisvanhetkind.uitgave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in the fields of a house that mean nothing to this version any more. */
final class OudeNamen {
    private static final Pattern TEXT = Pattern.compile(".*\\.(md|adoc|yml)");

    private OudeNamen() {}

    /** Each line of the content that has an old name as a field, or as the whole of a value. */
    static List<Aandachtspunt> in(Path content, List<AndereNaam> namen) {
        List<Aandachtspunt> all = new ArrayList<>();
        if (namen.isEmpty()) {
            return all;
        }
        for (Path file : texts(content)) {
            String pad = "content/" + content.relativize(file).toString().replace('\\', '/');
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (AndereNaam naam : namen) {
                    if (isUsed(naam.oud(), lines.get(i))) {
                        all.add(new Aandachtspunt(pad + ":" + (i + 1), sentence(naam)));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isUsed(String oud, String line) {
        return line.matches("\\s*(- )?([\\w-]+: +)?" + Pattern.quote(oud) + "(:.*|\\s*)");
    }

    private static String sentence(AndereNaam naam) {
        return "“%s” heet nu “%s”. Pas de naam aan.".formatted(naam.oud(), naam.nieuw());
    }

    private static List<Path> texts(Path content) {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(file -> TEXT.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
