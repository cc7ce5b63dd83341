package be.huisvanhetkind.report;

import java.io.PrintWriter;

/** One way to write a report. The same report gives the same text, always. */
public interface ReportFormat {
    /** What a person types behind {@code --format}. */
    String name();

    /** Writes the whole report. */
    void print(Report report, PrintWriter out);
}
