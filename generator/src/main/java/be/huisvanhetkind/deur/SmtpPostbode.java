package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.host.Geheim;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Brings letters to a server for mail (SMTP), and waits ten seconds for each answer. */
public final class SmtpPostbode implements Postbode {
    private static final String PATIENCE = "10000";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    private final Session session;
    private final InternetAddress from;

    private SmtpPostbode(Session session, InternetAddress from) {
        this.session = session;
        this.from = from;
    }

    /**
     * The server that the surroundings of the program tell: {@code HUIS_SMTP_HOST}, {@code _PORT}
     * (587), {@code _FROM}, {@code _USER}, {@code _PASSWORD} (or {@code _PASSWORD_FILE}) and {@code
     * _TLS}: {@code starttls}, {@code tls} for port 465, or {@code geen} for a server on this
     * machine.
     *
     * @throws IllegalArgumentException with a Dutch sentence, when something is missing
     */
    public static SmtpPostbode of(Map<String, String> environment) {
        String host = required("HUIS_SMTP_HOST", environment);
        Properties all = new Properties();
        all.put("mail.smtp.host", host);
        all.put("mail.smtp.port", environment.getOrDefault("HUIS_SMTP_PORT", "587"));
        for (String wait : Set.of("connectiontimeout", "timeout", "writetimeout")) {
            all.put("mail.smtp." + wait, PATIENCE);
        }
        secure(environment.getOrDefault("HUIS_SMTP_TLS", "starttls"), host, all);
        Optional<Authenticator> who =
                Optional.ofNullable(environment.get("HUIS_SMTP_USER"))
                        .map(user -> authenticator(user, environment));
        all.put("mail.smtp.auth", String.valueOf(who.isPresent()));
        return new SmtpPostbode(
                Session.getInstance(all, who.orElse(null)),
                address(required("HUIS_SMTP_FROM", environment)));
    }

    private static String required(String name, Map<String, String> environment) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "zet %s, anders kan niemand een link krijgen.".formatted(name));
        }
        return value;
    }

    /** A password and a link are only sent where nobody can read along. */
    private static void secure(String how, String host, Properties all) {
        switch (how) {
            case "starttls" -> {
                all.put("mail.smtp.starttls.enable", "true");
                all.put("mail.smtp.starttls.required", "true");
            }
            case "tls" -> all.put("mail.smtp.ssl.enable", "true");
            default -> {
                if (!how.equals("geen") || !HERE.contains(host)) {
                    throw new IllegalArgumentException(
                            "HUIS_SMTP_TLS is “starttls” of “tls”; “geen” kan alleen op deze computer.");
                }
            }
        }
        all.put("mail.smtp.ssl.checkserveridentity", "true");
    }

    private static Authenticator authenticator(String user, Map<String, String> environment) {
        Geheim password =
                Geheim.find("HUIS_SMTP_PASSWORD", environment).orElseGet(() -> Geheim.of(""));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password.reveal());
            }
        };
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (MessagingException none) {
            throw new IllegalArgumentException("HUIS_SMTP_FROM is geen mailadres.", none);
        }
    }

    @Override
    public void bring(Brief brief) {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(from);
            message.setRecipient(RecipientType.TO, new InternetAddress(brief.to(), true));
            message.setSubject(brief.subject(), StandardCharsets.UTF_8.name());
            message.setText(brief.text(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday answers
            Transport.send(message);
        } catch (MessagingException failed) {
            throw new Onbesteld("de mailserver neemt een brief niet aan", failed);
        }
    }
}
