package be.huisvanhetkind.serve;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands out a {@link Belegerd} house, one for all tests together: whatever a test sends, of it
 * nothing may be written.
 */
final class NothingIsWritten implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(NothingIsWritten.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Belegerd.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return huis(context);
    }

    private static Belegerd huis(ExtensionContext context) {
        Store store = context.getRoot().getStore(OURS);
        return store.getOrComputeIfAbsent("huis", name -> open(), Belegerd.class);
    }

    private static Belegerd open() {
        try {
            return Belegerd.open();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(OURS).put("before", huis(context).stand());
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Map<?, ?> before = context.getStore(OURS).get("before", Map.class);
        huis(context).assertNothingIsWritten(before);
    }
}
