/**
 * The house in domain words. Only records, enums and interfaces; no files, no YAML, no HTML, no
 * time of day.
 */
@NullMarked
package be.huisvanhetkind.model;

import org.jspecify.annotations.NullMarked;
