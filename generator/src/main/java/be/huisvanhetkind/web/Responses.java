package be.huisvanhetkind.web;

/** Knows what to answer. */
@FunctionalInterface
public interface Responses {
    Answer to(Ask ask);
}
