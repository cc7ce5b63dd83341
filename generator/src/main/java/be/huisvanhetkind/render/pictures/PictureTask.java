package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.worker.Task;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Decodes or draws a picture and gives nothing back: who asked only wants to know that it ends. */
public final class PictureTask implements Task {
    private static final byte[] NOTHING = {};
    private static final int SIDE = 512;

    @Override
    public String name() {
        return PictureTrial.TASK;
    }

    @Override
    public void prepare() {
        draw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    }

    @Override
    public byte[] perform(byte[] given) throws IOException {
        String begin = new String(given, 0, Math.min(given.length, 4), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u0089PNG")) {
            Pixels.read(given, "png");
        } else if (begin.startsWith("\u00ff\u00d8")) {
            Pixels.read(given, "jpg");
        } else {
            draw(new String(given, StandardCharsets.UTF_8));
        }
        return NOTHING;
    }

    private static void draw(String svg) {
        Drawing.clear(SIDE, SIDE).svg(svg, new Rectangle2D.Double(0, 0, SIDE, SIDE));
    }
}
