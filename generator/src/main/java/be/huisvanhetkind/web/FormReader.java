package be.huisvanhetkind.web;

import be.huisvanhetkind.web.FormData.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * Reads a form as browsers send it: {@code application/x-www-form-urlencoded}, or {@code
 * multipart/form-data} when files may come along (HTML, 4.10.22). Nothing larger than its bounds is
 * ever held.
 */
public final class FormReader {
    /** Words and one picture as a phone makes them; the picture itself is judged later. */
    public static final int MOST_BYTES = 12 << 20;

    private static final int MOST_FIELDS = 4_000;

    /** Signs nobody types and no file may have; they come along with what is copied. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private FormReader() {}

    /** A form that is too large, or is none. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status, String sentence) {
            super(sentence);
            this.status = status;
        }

        /** What a server answers: 413 (RFC 9110, 15.5.14), 415 or 400. */
        public int status() {
            return status;
        }
    }

    /**
     * Reads the body of a request.
     *
     * @param contentType as the browser told it
     * @throws Refused when it may not be read
     */
    public static FormData read(String contentType, InputStream body) throws IOException {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case URLENCODED -> urlencoded(body);
            case MULTIPART -> multipart(contentType, body);
            default -> throw new Refused(415, "Dit is geen formulier.");
        };
    }

    private static FormData urlencoded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = new String(bytes, StandardCharsets.UTF_8).split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw tooLarge();
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                add(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "", values);
            }
        }
        return new FormData(values, Map.of());
    }

    private static String decode(String text) throws Refused {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new Refused(400, "Dit formulier kwam niet goed over.");
        }
    }

    private static FormData multipart(String contentType, InputStream body) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Upload> files = new HashMap<>();
        Parts parts = new Parts();
        parts.setMaxSize(MOST_BYTES);
        parts.setMaxFileSize(MOST_BYTES);
        int count = 0;
        try {
            FileItemInputIterator all = parts.getItemIterator(new Sent(contentType, body));
            while (all.hasNext()) {
                if (++count > MOST_FIELDS) {
                    throw tooLarge();
                }
                add(all.next(), values, files);
            }
        } catch (FileUploadSizeException large) {
            throw tooLarge();
        } catch (FileUploadException broken) {
            throw new Refused(400, "Dit formulier kwam niet goed over.");
        }
        return new FormData(values, files);
    }

    private static void add(
            FileItemInput part, Map<String, List<String>> values, Map<String, Upload> files)
            throws IOException {
        String name = part.getFieldName() == null ? "" : part.getFieldName();
        byte[] bytes = part.getInputStream().readAllBytes();
        if (part.isFormField()) {
            add(name, new String(bytes, StandardCharsets.UTF_8), values);
        } else if (bytes.length > 0) {
            String file = part.getName() == null ? "" : part.getName();
            files.putIfAbsent(name, new Upload(file, bytes));
        }
    }

    private static void add(String name, String value, Map<String, List<String>> values) {
        String text = NO_TEXT.matcher(value).replaceAll("");
        values.computeIfAbsent(name, first -> new ArrayList<>()).add(text);
    }

    private static Refused tooLarge() {
        return new Refused(
                413, "Dit is te groot: samen hoogstens %d MB.".formatted(MOST_BYTES >> 20));
    }

    /** What the library asks of a request. */
    private record Sent(String type, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1; // what a browser tells is not believed; it is counted
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    /** The parser of the library, without its link to one kind of server. */
    private static final class Parts
            extends AbstractFileUpload<Sent, DiskFileItem, DiskFileItemFactory> {
        @Override
        public FileItemInputIterator getItemIterator(Sent request) throws IOException {
            return super.getItemIterator((RequestContext) request);
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(Sent request)
                throws FileUploadException {
            throw new UnsupportedOperationException("everything is read as it comes");
        }

        @Override
        public List<DiskFileItem> parseRequest(Sent request) throws FileUploadException {
            throw new UnsupportedOperationException("everything is read as it comes");
        }
    }
}
