package org.chuanglian.platform.work.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to a mail server. */
@Component
class SmtpMailer {

    private final MailSettings settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    SmtpMailer(MailSettings settings) {
        this.settings = settings;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        String wait = Long.toString(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", wait);
        properties.setProperty("mail.smtp.timeout", wait);
        properties.setProperty("mail.smtp.writetimeout", wait);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    /**
     * Hands a letter over.
     *
     * @throws MailException when the server does not take it
     */
    void send(Letter letter) {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from());
            parts.setTo(letter.address());
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            // so that nobody's absence is told to the platform, and no loop begins
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException refused) {
            throw new MailPreparationException(refused);
        }
        server.send(message);
    }
}
