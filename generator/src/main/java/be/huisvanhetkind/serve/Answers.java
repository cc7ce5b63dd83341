package be.huisvanhetkind.serve;

/** Knows what to answer. */
@FunctionalInterface
interface Answers {
    Answer to(Ask ask);
}
