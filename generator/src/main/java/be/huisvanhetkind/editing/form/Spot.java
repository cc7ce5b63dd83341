package be.huisvanhetkind.editing.form;

/**
 * A place in a form.
 *
 * @param name of what is sent: {@code v.waar.400.uren}
 * @param path the keys alone: {@code waar.uren}
 * @param place the keys, and the places of rows in the file: {@code waar.1.uren}
 * @param label the question
 * @param isWrong whether something is wrong with it
 * @param drawing of the form it is in
 */
record Spot(
        String name, String path, String place, String label, boolean isWrong, Drawing drawing) {
    /** The fields below it stand here. */
    Drawing.Prefix below() {
        return new Drawing.Prefix(name + ".", path + ".", place + ".");
    }

    /**
     * The fields of a row stand here.
     *
     * @param index the place of the row in the file
     */
    Drawing.Prefix below(int id, String index) {
        return new Drawing.Prefix(name + "." + id + ".", path + ".", place + "." + index + ".");
    }

    String hintId() {
        return name + "-hulp";
    }

    String wrongId() {
        return name + "-fout";
    }

    /** The ids of what explains it and of what is wrong with it. */
    String described() {
        return isWrong ? hintId() + " " + wrongId() : hintId();
    }

    /** What every input has: its name, and what is said about it. */
    String attributes() {
        return "id=\"%s\" name=\"%s\" aria-describedby=\"%s\"%s"
                .formatted(name, name, described(), isWrong ? " aria-invalid=\"true\"" : "");
    }
}
