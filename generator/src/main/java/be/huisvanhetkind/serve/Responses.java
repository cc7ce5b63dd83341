package be.huisvanhetkind.serve;

/** Knows what to answer. */
@FunctionalInterface
interface Responses {
    Answer to(Ask ask);
}
