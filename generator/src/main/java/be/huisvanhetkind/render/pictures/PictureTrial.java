package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.findings.BeeldOnleesbaar;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.worker.Crew;

/**
 * Whether a picture can be decoded or drawn within what one file may take. Where that is not plain
 * to see, a worker tries it out, once.
 */
public final class PictureTrial {
    static final String TASK = "beeld";

    private PictureTrial() {}

    /**
     * Goes on when a picture can be made.
     *
     * @throws RecipeFailed when it takes too much, or is broken
     */
    public static void demand(Media media) {
        byte[] bytes = media.inhoud().get();
        boolean isPlain = media.isTekening() ? PlainDrawing.is(bytes) : PlainPhoto.is(bytes);
        if (!isPlain && !Crew.HERE.canDo(TASK, bytes)) {
            throw failed(media);
        }
    }

    static RecipeFailed failed(Media media) {
        return new RecipeFailed(new BeeldOnleesbaar(Place.start(media.pad())));
    }
}
