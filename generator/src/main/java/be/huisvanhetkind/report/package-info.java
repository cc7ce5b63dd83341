/** Findings for a person or for a machine: one class per format, all listed in ReportFormats. */
@NullMarked
package be.huisvanhetkind.report;

import org.jspecify.annotations.NullMarked;
