package id.mumpuni.evidence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Both stores keep the same promises. */
class StoresTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    Path folder;

    private StubS3 server;
    private S3Client client;

    @BeforeEach
    void start() throws IOException {
        server = new StubS3("bukti", "kunci", "rahasia-sekali");
        client = client("rahasia-sekali");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsPutComesBackAndGoesWhenItIsRemoved(boolean s3) throws IOException {
        EvidenceStore store = store(s3);
        Path file = Files.writeString(folder.resolve("file"), "isi");
        store.put(HASH, file);
        store.put(HASH, file);
        try (InputStream in = store.open(HASH)) {
            assertThat(in.readAllBytes()).isEqualTo("isi".getBytes(UTF_8));
        }
        store.remove(HASH);
        store.remove(HASH);
        assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFolderHoldsNoHalfFilesAndReachesNowhereElse() throws IOException {
        EvidenceStore store = store(false);
        store.put(HASH, Files.writeString(folder.resolve("file"), "isi"));
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactly(HASH);
        }
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatAPowerCutLeftTooShortIsWrittenAgain() throws IOException {
        EvidenceStore store = store(false);
        Path kept = folder.resolve("store/ab/" + HASH);
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "i");
        store.put(HASH, Files.writeString(folder.resolve("file"), "isi"));
        assertThat(kept).hasContent("isi");
    }

    @Test
    void aWrongKeyIsToldAndNothingIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "isi");
        try (S3Client wrong = client("salah")) {
            EvidenceStore store = new S3Store(wrong, "bukti");
            assertThatThrownBy(() -> store.put(HASH, file)).isInstanceOf(S3Exception.class);
        }
        assertThat(server.objects()).isEmpty();
    }

    @Test
    void anObjectLiesUnderItsHash() throws IOException {
        store(true).put(HASH, Files.writeString(folder.resolve("file"), "isi"));
        assertThat(server.objects()).containsOnlyKeys("ab/" + HASH);
    }

    private EvidenceStore store(boolean s3) {
        return s3 ? new S3Store(client, "bukti") : new FolderStore(folder.resolve("store"));
    }

    private S3Client client(String secret) {
        return StoreConfiguration.client(
                new EvidenceSettings.S3("bukti", server.endpoint(), "us-east-1", "kunci", secret));
    }
}
