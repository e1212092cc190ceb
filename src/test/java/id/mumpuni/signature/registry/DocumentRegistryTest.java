package id.mumpuni.signature.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import id.mumpuni.shared.Transactions;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import id.mumpuni.signature.SignedDocuments.Registered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@IntegrationTest
class DocumentRegistryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");

    @Autowired
    SignedDocuments documents;

    @Autowired
    PdfRenderer renderer;

    @Autowired
    Transactions transactions;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private final UUID subject = UUID.randomUUID();
    private UUID signer;

    @BeforeEach
    void someone() {
        signer = people.employee("Sri Wahyuni", people.unit("Dinas Uji"));
    }

    @Test
    void aDocumentGrowsWithEachSignatureAndEveryStateIsKnown() {
        Registered registered = register();
        byte[] rendered = render(registered);
        byte[] one = in(() -> documents.first(registered.id(), rendered, by("appraiser")));
        byte[] two = in(() -> documents.add(registered.id(), one, by("employee")));
        assertThat(two).startsWith(one);
        assertThat(jdbc.sql("SELECT bytes FROM document_version WHERE document_id = ? ORDER BY number")
                        .param(registered.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(one.length, two.length);
        assertThat(jdbc.sql("SELECT field || ' ' || signer_capacity || ' ' || time_stamp FROM document_signature"
                                + " WHERE document_id = ? ORDER BY ordinal")
                        .param(registered.id())
                        .query(String.class)
                        .list())
                .containsExactly("appraiser Pejabat Penilai Kinerja OWN", "employee Pejabat Penilai Kinerja OWN");
    }

    @Test
    void theMarkHasACodeAndWithoutAnAddressNoLink() {
        Registered registered = register();
        assertThat(registered.mark().code()).matches("[0-9A-Z]{26}");
        assertThat(registered.mark().printed()).hasSize(32);
        assertThat(registered.mark().address()).isNull();
        assertThat(register().mark().code()).isNotEqualTo(registered.mark().code());
    }

    @Test
    void aSecondClickSignsNothing() throws Exception {
        Registered registered = register();
        byte[] rendered = render(registered);
        byte[] one = in(() -> documents.first(registered.id(), rendered, by("appraiser")));
        assertThatThrownBy(() -> in(() -> documents.first(registered.id(), rendered, by("appraiser"))))
                .isInstanceOf(Stale.class);
        Callable<String> click = () -> {
            try {
                in(() -> documents.add(registered.id(), one, by("employee")));
                return "signed";
            } catch (Stale e) {
                return "stale";
            }
        };
        var threads = Executors.newFixedThreadPool(3);
        List<String> outcomes = threads.invokeAll(List.of(click, click, click)).stream()
                .map(done -> {
                    try {
                        return done.get();
                    } catch (Exception e) {
                        return e.toString();
                    }
                })
                .toList();
        threads.shutdown();
        assertThat(outcomes).containsExactlyInAnyOrder("signed", "stale", "stale");
        assertThat(count("document_signature", registered)).isEqualTo(2);
    }

    @Test
    void onlyTheNewestStateIsSignedFurther() {
        Registered registered = register();
        byte[] rendered = render(registered);
        byte[] one = in(() -> documents.first(registered.id(), rendered, by("appraiser")));
        byte[] two = in(() -> documents.add(registered.id(), one, by("employee")));
        assertThatThrownBy(() -> in(() -> documents.add(registered.id(), one, by("employee"))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(() -> documents.add(registered.id(), rendered, by("employee"))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(() -> documents.add(registered.id(), two, by("employee"))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(() -> documents.add(register().id(), one, by("employee"))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(() -> documents.add(UUID.randomUUID(), one, by("employee"))))
                .isInstanceOf(NotFound.class);
    }

    /** Signing and what is signed for happen together or not at all. */
    @Test
    void nothingHappensOutsideOfTheCallersTransaction() {
        assertThatThrownBy(() -> documents.register("TEST", subject))
                .isInstanceOf(IllegalTransactionStateException.class);
        Registered registered = register();
        byte[] rendered = render(registered);
        assertThatThrownBy(() -> in(() -> {
                    documents.first(registered.id(), rendered, by("appraiser"));
                    throw new IllegalArgumentException("the caller fails afterwards");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count("document_version", registered)).isZero();
        assertThat(count("document_signature", registered)).isZero();
    }

    @Test
    void whatWasHandedOutIsNeitherChangedNorForgotten() {
        Registered registered = register();
        in(() -> documents.first(registered.id(), render(registered), by("appraiser")));
        for (String sql : List.of(
                "UPDATE document_version SET bytes = 1",
                "DELETE FROM document_version",
                "DELETE FROM document_signature")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
        }
    }

    private Registered register() {
        return in(() -> documents.register("TEST", subject));
    }

    private byte[] render(Registered registered) {
        List<String> boxes = Stream.of("appraiser", "employee").toList();
        return renderer.render(
                        "signature/print/example", Map.of("text", "Isi.", "boxes", boxes, "mark", registered.mark()))
                .content();
    }

    private Signatory by(String field) {
        return new Signatory(field, signer, "Sri Wahyuni", "Pejabat Penilai Kinerja", NOW);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(
                transactions.named("DocumentRegistryTest.work").execute(status -> work.get()));
    }

    private int count(String table, Registered registered) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE document_id = ?")
                .param(registered.id())
                .query(Integer.class)
                .single();
    }
}
