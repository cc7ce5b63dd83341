package be.huisvanhetkind;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Listener;
import be.huisvanhetkind.site.pagina.Page;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every item of a house that something keeps, each as the fields that lead to it. It stops at what
 * hears every question: the index, and the site.
 */
final class Kept {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> found = new ArrayList<>();

    private Kept() {}

    /**
     * What something keeps.
     *
     * @param given what it may keep, with all that is in it
     */
    static List<String> by(Object maker, Object... given) {
        Kept kept = new Kept();
        for (Object some : given) {
            kept.walk(some, "");
        }
        kept.found.clear();
        kept.walk(maker, maker.getClass().getSimpleName());
        return List.copyOf(kept.found);
    }

    private void walk(Object value, String path) {
        if (value == null || isHarmless(value) || !seen.add(value)) {
            return;
        }
        if (value instanceof Publiek || value instanceof OpenbaarHuis) {
            found.add(path);
        }
        if (value instanceof Collection<?> items) {
            items.forEach(item -> walk(item, path + "[]"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, one) -> {
                        walk(key, path + "{key}");
                        walk(one, path + "{}");
                    });
        } else if (value instanceof Optional<?> some) {
            some.ifPresent(one -> walk(one, path + "?"));
        } else if (value instanceof Object[] items) {
            for (int i = 0; i < Array.getLength(items); i++) {
                walk(items[i], path + "[]");
            }
        } else if (value instanceof Page page) {
            walk(page.inhoud().maker(), path + ".maker");
        } else if (isOurs(value.getClass())) {
            fields(value, path);
        }
    }

    private static boolean isHarmless(Object value) {
        return value instanceof Index
                || value instanceof Site
                || value instanceof Listener
                || value instanceof Formats
                || value instanceof Enum<?>
                || value instanceof Class<?>
                || value instanceof CharSequence
                || value instanceof Number;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("be.huisvanhetkind.");
    }

    private void fields(Object value, String path) {
        for (Class<?> type = value.getClass();
                type != null && isOurs(type);
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    walk(read(field, value), path + "." + field.getName());
                }
            }
        }
    }

    /** The captured values of a lambda lie in a hidden class, which lets itself be read too. */
    private static Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(field.toString(), closed);
        }
    }
}
