package be.huisvanhetkind.render.papier;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** An address as a QR code, with the white border it needs. */
final class Qr {
    private static final int BORDER = 4;
    private static final int WHITE = 0xff;
    private static final int HEADER = 62;
    private static final int INFO = 40;
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

    /**
     * The same in pixels, as a bmp: nothing in it is pressed. Eight pixels are one byte, and so is
     * the side of a square.
     */
    byte[] bmp() {
        int size = squares.getWidth();
        int padded = (size + 3) / 4 * 4;
        ByteBuffer file = header(size * Byte.SIZE, padded);
        byte[] row = new byte[padded];
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                row[x] = (byte) (squares.get(x, y) ? 0 : WHITE);
            }
            for (int line = 0; line < Byte.SIZE; line++) {
                file.put(row);
            }
        }
        return file.array();
    }

    /** What it is, how large it is, and its two colours; the rows come after it, the last first. */
    private static ByteBuffer header(int pixels, int row) {
        int length = HEADER + row * pixels;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'B', 'M'})
                .putInt(length)
                .putInt(0)
                .putInt(HEADER)
                .putInt(INFO)
                .putInt(pixels)
                .putInt(pixels)
                .putShort((short) 1)
                .putShort((short) 1)
                .position(HEADER - Integer.BYTES)
                .putInt(0xffffff);
    }
}
