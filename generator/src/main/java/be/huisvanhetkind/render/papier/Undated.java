package be.huisvanhetkind.render.papier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes out of a PDF when and in which run it was made, so that the same page gives the same bytes.
 */
final class Undated {
    private static final String WHEN = "2026-01-01T00:00:00Z";
    private static final String DATES =
            "(<(xmp:(?:CreateDate|ModifyDate|MetadataDate))>)[^<]*(</\\2>)";

    private Undated() {}

    static void make(PDDocument document) throws IOException {
        document.setDocumentId(0L);
        document.getDocumentInformation().setCreationDate(day());
        document.getDocumentInformation().setModificationDate(day());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            try (InputStream in = metadata.createInputStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                metadata.importXMPMetadata(
                        text.replaceAll(DATES, "$1" + WHEN + "$3")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Calendar day() {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(java.time.Instant.parse(WHEN).toEpochMilli());
        return day;
    }
}
