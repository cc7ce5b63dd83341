package be.huisvanhetkind.beoordeling;

/** One way to tell a change. The same change gives the same text, always. */
public interface BeoordelingFormat {
    /** What a person types behind {@code --format}. */
    String name();

    String write(Wijzigingsverslag beoordeling);
}
