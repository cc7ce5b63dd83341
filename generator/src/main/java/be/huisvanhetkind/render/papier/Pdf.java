package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.letters.Lettertype;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
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
 * A page of well-formed HTML laid out on paper. It becomes a PDF that a screen reader can read
 * (PDF/UA), with its letters in it; the same page gives the same bytes.
 */
final class Pdf implements AutoCloseable {
    private static final int BOLD = 700;

    private final PdfBoxRenderer renderer;

    private Pdf(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    static Pdf layOut(byte[] html, Pictures pictures, Letterkast letters) {
        PdfBoxRenderer renderer = builder(html, pictures, letters).buildPdfRenderer();
        renderer.layout();
        return new Pdf(renderer);
    }

    /** How many sheets it takes. */
    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            Undated.make(document);
            document.save(out);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        renderer.close();
    }

    private static PdfRendererBuilder builder(byte[] html, Pictures pictures, Letterkast letters) {
        XRLog.setLoggingEnabled(false); // findings are the only thing this program says
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(new String(html, StandardCharsets.UTF_8), Pictures.SCHEME);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Huis van het Kind");
        PDDocument document = new PDDocument();
        builder.usePDDocument(document);
        PDFontSupplier plain = new PDFontSupplier(letters.font(Lettertype.GEWOON, document));
        PDFontSupplier bold = new PDFontSupplier(letters.font(Lettertype.VET, document));
        builder.useFont(plain, Lettertype.NAAM, 400, FontStyle.NORMAL, true);
        builder.useFont(bold, Lettertype.NAAM, BOLD, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(Leesrichting.Runs::new);
        builder.useUnicodeBidiReorderer(new Leesrichting.Order());
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
