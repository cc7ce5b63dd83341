package be.huisvanhetkind.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Puts two changes of one text together, line by line. */
public final class TextMerge {
    private TextMerge() {}

    /** The text with both changes; nothing when they are about the same lines. */
    public static Optional<String> of(String before, String one, String other) {
        MergeResult<RawText> merged =
                new MergeAlgorithm()
                        .merge(RawTextComparator.DEFAULT, raw(before), raw(one), raw(other));
        return merged.containsConflicts() ? Optional.empty() : Optional.of(text(merged));
    }

    private static String text(MergeResult<RawText> merged) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new MergeFormatter()
                    .formatMerge(out, merged, List.of("", "", ""), StandardCharsets.UTF_8);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
