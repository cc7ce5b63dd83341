package be.huisvanhetkind.editing.form;

/**
 * Something one can choose.
 *
 * @param value what is written then
 * @param label what one reads
 * @param uitleg what it means, in a sentence; may be empty
 */
record Option(String value, String label, String uitleg) {}
