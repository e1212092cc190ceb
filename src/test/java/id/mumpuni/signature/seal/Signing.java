package id.mumpuni.signature.seal;

import id.mumpuni.documents.TestPdf;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.VerificationMark;
import id.mumpuni.signature.keys.SigningKeys;
import id.mumpuni.signature.keys.TestKeys;
import id.mumpuni.signature.rules.DocumentCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The signer without the rest of the application, and documents to sign. */
final class Signing {

    static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Jakarta"));
    static final SigningKeys KEYS = TestKeys.get("signing");
    static final String CODE = DocumentCode.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});

    private Signing() {}

    static OwnKeySigner signer() {
        return signer("");
    }

    static OwnKeySigner signer(String authority) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/signature");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var stamps = new TimeStamps(new OwnTimeStamps(KEYS, CLOCK), CLOCK, authority);
        return new OwnKeySigner(KEYS, stamps, new AppearanceText(messages, CLOCK), CLOCK);
    }

    static byte[] document(String... boxes) {
        var mark = new VerificationMark(CODE, "https://kinerja.kota.example/keaslian/" + CODE);
        return TestPdf.renderer()
                .render(
                        "signature/print/example",
                        Map.of("text", "Isi dokumen.", "boxes", List.of(boxes), "mark", mark))
                .content();
    }

    static Signatory by(String field, String name, String capacity) {
        return new Signatory(field, UUID.randomUUID(), name, capacity, NOW);
    }
}
