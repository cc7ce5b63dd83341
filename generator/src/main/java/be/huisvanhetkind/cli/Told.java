package be.huisvanhetkind.cli;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.ToIntFunction;
import picocli.CommandLine;

/**
 * All that a command says.
 *
 * @param code its exit code
 * @param out what it prints
 * @param err what it prints about itself
 */
record Told(int code, String out, String err) {
    /**
     * @param speaker prints, and gives the exit code
     */
    static Told by(ToIntFunction<PrintWriter> speaker, String err) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int code = speaker.applyAsInt(out);
        out.flush();
        return new Told(code, text.toString(), err);
    }

    Encoder encode() {
        return new Encoder().number(code).text(out).text(err);
    }

    static Told decode(Decoder in) {
        return new Told(in.number(), in.text(), in.text());
    }

    /** Says it. */
    int to(CommandLine command) {
        command.getErr().print(err);
        command.getErr().flush();
        command.getOut().print(out);
        command.getOut().flush();
        return code;
    }
}
