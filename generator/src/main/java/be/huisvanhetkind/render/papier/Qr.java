package be.huisvanhetkind.render.papier;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** An address as a QR code, with the white border it needs. */
final class Qr {
    private static final int BORDER = 4;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    BORDER);

    private final BitMatrix squares;

    private Qr(BitMatrix squares) {
        this.squares = squares;
    }

    static Qr of(String address) {
        try {
            return new Qr(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    /** One path on white; a row of dark squares is one rectangle. */
    String svg() {
        int size = squares.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int end = x;
                while (end < size && squares.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    int width = end - x;
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                    x = end;
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>\n"
                .formatted(size, size, size, size, path);
    }

    /** The same in pixels. */
    BufferedImage picture(int scale) {
        int size = squares.getWidth() * scale;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    pen.fillRect(x * scale, y * scale, scale, scale);
                }
            }
        }
        pen.dispose();
        return picture;
    }
}
