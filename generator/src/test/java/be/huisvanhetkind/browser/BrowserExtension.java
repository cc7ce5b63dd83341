package be.huisvanhetkind.browser;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Starts the browser and builds the real house when a test first asks, and stops them at the end.
 * Where there is no browser the tests are skipped, one by one, so that they are counted.
 */
final class BrowserExtension implements BeforeEachCallback, ParameterResolver {
    @Override
    public void beforeEach(ExtensionContext context) {
        if (OnHand.here() instanceof OnHand.Skip skip) {
            SkippedTests.add(context.getUniqueId());
            throw new TestAbortedException(skip.why());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == LiveSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(BrowserExtension.class));
        Class<?> type = parameter.getParameter().getType();
        return store.getOrComputeIfAbsent(type, BrowserExtension::make);
    }

    private static AutoCloseable make(Class<?> type) {
        try {
            return type == Chromium.class ? Chromium.start() : LiveSite.of(BuiltHouse.real());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
