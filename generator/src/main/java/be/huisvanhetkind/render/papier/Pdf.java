package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.letters.Lettertype;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes of a page of well-formed HTML a PDF that a screen reader can read (PDF/UA), with its
 * letters in it. The same page gives the same bytes.
 *
 * @param pages how many sheets it takes
 */
record Pdf(byte[] bytes, int pages) {
    private static final int BOLD = 700;

    static Pdf of(byte[] html, Pictures pictures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html, pictures).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            Undated.make(document);
            document.save(out);
            return new Pdf(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static PdfRendererBuilder builder(byte[] html, Pictures pictures) {
        XRLog.setLoggingEnabled(false); // findings are the only thing this program says
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(new String(html, StandardCharsets.UTF_8), Pictures.SCHEME);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Huis van het Kind");
        builder.useFont(Lettertype.GEWOON::open, Lettertype.NAAM, 400, FontStyle.NORMAL, true);
        builder.useFont(Lettertype.VET::open, Lettertype.NAAM, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(Pictures.SCHEME),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                uri -> new Bytes(pictures.find(uri)), Pictures.SCHEME.replace(":", ""));
        return builder;
    }

    private record Bytes(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
