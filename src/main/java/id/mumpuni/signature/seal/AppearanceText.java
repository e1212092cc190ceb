package id.mumpuni.signature.seal;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.signature.Signatory;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the box of a signature, in the language of documents. */
@Component
class AppearanceText {

    record Lines(String what, String name, String capacity, String when) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", PdfRenderer.LANGUAGE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm z", PdfRenderer.LANGUAGE);

    private final MessageSource messages;
    private final Clock clock;

    AppearanceText(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Lines of(Signatory signatory) {
        ZonedDateTime at = signatory.at().atZone(clock.getZone());
        return new Lines(
                text("signature.box.what"),
                signatory.name(),
                signatory.capacity(),
                text("signature.box.when", DAY.format(at), TIME.format(at)));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, PdfRenderer.LANGUAGE);
    }
}
