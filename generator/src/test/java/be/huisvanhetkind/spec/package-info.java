/**
 * Reads the specifications in {@code src/test/spec}: numbered examples in Markdown, each a test.
 */
package be.huisvanhetkind.spec;
