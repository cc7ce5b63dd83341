package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.render.pictures.Received;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.FormData.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The pictures that came with a form: made anew, and named in the field they were sent for.
 *
 * @param form the same, with their names in it
 * @param files the pictures, beside the file
 * @param refused what was sent and is no picture we can take
 */
record Meegestuurd(FormData form, List<ConceptBestand> files, List<Finding> refused) {
    private static final String SENT = "@";

    private static final String CUT = "%";

    private static final int LONGEST = 60;

    /**
     * @param folder where the file is
     * @param isTaken whether there is a file at a path
     */
    static Meegestuurd of(FormData sent, String folder, Predicate<String> isTaken) {
        FormData form = sent;
        List<ConceptBestand> files = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (Map.Entry<String, Upload> one : sent.files().entrySet()) {
            String field = one.getKey();
            if (field.endsWith(SENT)) {
                String name = field.substring(0, field.length() - SENT.length());
                Received picture =
                        Received.of(
                                one.getValue().bytes(),
                                one.getValue().name(),
                                cut(sent.text(name + CUT)));
                picture.refused().ifPresent(refused::add);
                if (picture.refused().isEmpty()) {
                    Predicate<String> isUsed =
                            path -> files.stream().anyMatch(other -> other.path().equals(path));
                    String file =
                            name(
                                    one.getValue().name(),
                                    picture.extension(),
                                    folder,
                                    isTaken.or(isUsed));
                    files.add(new ConceptBestand(folder + file, Optional.of(picture.bytes())));
                    form = form.with(name, file);
                }
            }
        }
        return new Meegestuurd(form, files, refused);
    }

    private static Received.Cut cut(String said) {
        return switch (said) {
            case "liggend" -> Received.Cut.WIDE;
            case "vierkant" -> Received.Cut.SQUARE;
            default -> Received.Cut.WHOLE;
        };
    }

    private static String name(
            String given, String extension, String folder, Predicate<String> isTaken) {
        String stem = given.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        String slug = Slug.of(stem.substring(0, Math.min(LONGEST, stem.length())));
        String base = slug.isEmpty() ? "beeld" : slug;
        String name = base + "." + extension;
        for (int number = 2; isTaken.test(folder + name); number++) {
            name = base + "-" + number + "." + extension;
        }
        return name;
    }
}
