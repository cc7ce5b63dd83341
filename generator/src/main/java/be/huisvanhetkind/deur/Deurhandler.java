package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.concept.Onbereikbaar;
import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Questions and answers, as Jetty carries them. */
final class Deurhandler extends Handler.Abstract {
    private static final int TOO_LARGE = 413;

    private final Deur deur;
    private final Deurbeleid beleid;
    private final Afkomst afkomst;
    private final Consumer<String> said;

    Deurhandler(Deur deur, Deurbeleid beleid, Afkomst afkomst, Consumer<String> said) {
        this.deur = deur;
        this.beleid = beleid;
        this.afkomst = afkomst;
        this.said = said;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Klop klop = klop(request);
        Answer answer = answer(klop, request);
        response.setStatus(answer.status());
        beleid.headers(klop.path(), answer).forEach(response.getHeaders()::put);
        answer.headers().stream()
                .filter(header -> !response.getHeaders().contains(header.name()))
                .forEach(header -> response.getHeaders().add(header.name(), header.value()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.bytes().length);
        response.write(true, ByteBuffer.wrap(answer.bytes()), callback);
        return true;
    }

    private Answer answer(Klop klop, Request request) {
        try {
            Optional<Answer> refusal = deur.refusal(klop);
            return refusal.isPresent() ? refusal.get() : deur.to(read(klop, request));
        } catch (FormReader.Refused refused) {
            return Deurpagina.refused(refused.status(), String.valueOf(refused.getMessage()));
        } catch (Maat.Overschreden large) {
            return Deurpagina.refused(
                    TOO_LARGE, "Dit is te groot, of het komt te traag. Er is niets bewaard.");
        } catch (IOException stopped) {
            return Deurpagina.refused(
                    Answer.BAD, "Dit kwam niet helemaal over. Er is niets bewaard.");
        } catch (Onbereikbaar away) {
            return Deurpagina.refused(Answer.NOT_YET, String.valueOf(away.getMessage()));
        } catch (IllegalArgumentException elsewhere) {
            return Deurpagina.refused(Answer.BAD, "Dit kan niet. Er is niets bewaard.");
        } catch (RuntimeException | StackOverflowError problem) {
            said.accept("deur: %s bij %s".formatted(problem.getClass().getName(), klop.path()));
            return Deurpagina.refused(
                    Answer.FAILED,
                    "Hier liep iets mis. Ga een pagina terug: wat je schreef, staat daar nog.");
        }
    }

    private Klop read(Klop klop, Request request) throws IOException {
        if (!klop.isPost()) {
            return klop;
        }
        int most = deur.bound(klop);
        if (request.getLength() > most) {
            throw new Maat.Overschreden();
        }
        String type =
                Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
        try (InputStream body = new Maat(Content.Source.asInputStream(request), most)) {
            return klop.with(FormReader.read(type, body));
        }
    }

    private Klop klop(Request request) {
        String path = Optional.ofNullable(request.getHttpURI().getDecodedPath()).orElse("/");
        Ask ask =
                Ask.of(
                        path,
                        Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
                        request.getHeaders().getValuesList(HttpHeader.COOKIE),
                        Request.getLocalPort(request));
        return new Klop(
                ask,
                request.getMethod(),
                header("Host", request).orElse(""),
                header("Origin", request),
                header("Sec-Fetch-Site", request),
                afkomst.of(
                        Request.getRemoteAddr(request),
                        request.getHeaders().getValuesList("X-Forwarded-For")));
    }

    private static Optional<String> header(String name, Request request) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }
}
