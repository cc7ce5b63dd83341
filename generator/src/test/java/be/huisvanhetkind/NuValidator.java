package be.huisvanhetkind;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The validator of the W3C, in this process and without the network. Set up once, used for every
 * page.
 */
public final class NuValidator {
    private final List<String> messages = new ArrayList<>();
    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(true, false, false);

    public NuValidator() throws Exception {
        ErrorHandler handler =
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException problem) {}

                    @Override
                    public void error(SAXParseException problem) {
                        messages.add(
                                "%d:%d %s"
                                        .formatted(
                                                problem.getLineNumber(),
                                                problem.getColumnNumber(),
                                                problem.getMessage()));
                    }

                    @Override
                    public void fatalError(SAXParseException problem) {
                        error(problem);
                    }
                };
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
    }

    /** The errors of a page; empty when it is valid. */
    public List<String> errors(String html) throws Exception {
        messages.clear();
        InputSource source =
                new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        return List.copyOf(messages);
    }
}
