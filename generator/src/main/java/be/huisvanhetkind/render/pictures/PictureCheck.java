package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells of pictures whether the site can be made with them. */
public final class PictureCheck {
    private PictureCheck() {}

    /**
     * What is wrong.
     *
     * @param verdicts which pictures were good before
     */
    public static List<Finding> of(Collection<Media> media, Verdicts verdicts) {
        List<Finding> findings = new ArrayList<>();
        for (Media one : media) {
            String afdruk = "beeld " + one.extensie() + " " + one.inhoud().afdruk();
            if (!verdicts.isGood(afdruk)) {
                try {
                    tryOut(one);
                    verdicts.remember(afdruk);
                } catch (RecipeFailed failed) {
                    findings.add(failed.finding());
                }
            }
        }
        return findings;
    }

    private static void tryOut(Media media) {
        if (media.isTekening()) {
            PictureTrial.demand(media);
        } else {
            new Pixels(media).pixels();
        }
    }
}
