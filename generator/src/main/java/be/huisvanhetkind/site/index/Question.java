package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;

/**
 * Something that was asked of the public house. Two houses that answer all questions of a file in
 * the same way have the same file.
 *
 * @param taal the edition that was asked
 * @param type the simple name of the type it is about
 * @param naam which of them: an id, or the name of a group and the id of its owner
 */
public record Question(Sitetaal taal, About about, String type, String naam) {
    private static final String EVERY_TYPE = "*";

    /** What a question can be about. */
    public enum About {
        /** Every item of a type, and what their fields say. */
        ALL,
        /** The fields of one item, or that it is not there. */
        ITEM,
        /** All of one item, its running text too. */
        TEXT,
        /** The items that belong to something. */
        GROUP,
        /** Something derived from the house, of which only the outcome matters. */
        VALUE
    }

    /** Asked so often that the general way, which looks at the enums too, takes too long. */
    @Override
    public int hashCode() {
        return 31 * (31 * naam.hashCode() + type.hashCode()) + about.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question
                && question.about == about
                && question.taal == taal
                && question.naam.equals(naam)
                && question.type.equals(type);
    }

    static Question all(Sitetaal taal, Class<? extends Publiek> type) {
        return new Question(taal, About.ALL, type.getSimpleName(), "");
    }

    static Question everything(Sitetaal taal) {
        return new Question(taal, About.ALL, EVERY_TYPE, "");
    }

    static Question item(Sitetaal taal, Class<? extends Publiek> type, String id) {
        return new Question(taal, About.ITEM, type.getSimpleName(), id);
    }

    static Question text(Sitetaal taal, Publiek item) {
        return new Question(taal, About.TEXT, item.getClass().getSimpleName(), item.id());
    }

    static Question group(Sitetaal taal, Class<? extends Publiek> type, String name, String id) {
        return new Question(taal, About.GROUP, type.getSimpleName(), name + "/" + id);
    }

    static Question value(Sitetaal taal, Derived<?> derived) {
        return new Question(taal, About.VALUE, "", derived.naam());
    }

    boolean isAboutEverything() {
        return type.equals(EVERY_TYPE);
    }

    /** Whether the answer to another question follows from the answer to this one. */
    boolean covers(Question other) {
        return about == About.ALL
                && taal == other.taal
                && !equals(other)
                && (isAboutEverything() || type.equals(other.type))
                && other.about != About.TEXT
                && other.about != About.VALUE;
    }
}
