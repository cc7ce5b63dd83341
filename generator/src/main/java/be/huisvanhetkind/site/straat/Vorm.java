package be.huisvanhetkind.site.straat;

/**
 * One shape of a drawing.
 *
 * @param klasse decides its colour in the stylesheet
 * @param pad an SVG path
 */
public record Vorm(String klasse, String pad) {}
