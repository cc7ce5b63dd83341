/**
 * Whether every row of the subject still has an example: questions that are asked again of the
 * content, the site and the reports each time the tests run.
 */
package be.huisvanhetkind.dekking;
