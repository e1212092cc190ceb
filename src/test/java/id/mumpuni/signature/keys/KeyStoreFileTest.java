package id.mumpuni.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreFileTest {

    @TempDir
    Path folder;

    @Test
    void theKeysSurviveARestartAndBelongToNobodyElse() throws IOException {
        SigningKeys first = start("rahasia");
        assertThat(start("rahasia").seal().certificate()).isEqualTo(first.seal().certificate());
        assertThat(first.timeStamp().certificate()).isNotEqualTo(first.seal().certificate());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(path().getParent()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        try (var files = Files.list(path().getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("signing-keys.p12", "signing-keys.p12.lock");
        }
    }

    @Test
    void theCertificatesSayWhatTheyAreFor() throws Exception {
        SigningKeys keys = TestKeys.get("signing");
        assertThat(keys.seal().certificate().getSubjectX500Principal().getName())
                .contains("Segel Mumpuni", "Kota Arunika");
        assertThat(keys.timeStamp().certificate().getExtendedKeyUsage())
                .containsExactly(KeyPurposeId.id_kp_timeStamping.getId());
        assertThat(keys.timeStamp().certificate().getCriticalExtensionOIDs()).contains("2.5.29.37");
        keys.seal().certificate().verify(keys.seal().chain().get(1).getPublicKey());
        keys.timeStamp().certificate().verify(keys.seal().chain().get(1).getPublicKey());
        assertThat(keys.seal().chain().get(1).getBasicConstraints()).isZero();
    }

    @Test
    void aStoreThatCannotBeUsedIsToldBySentencesOfItsOwn() throws IOException {
        start("rahasia");
        assertThatThrownBy(() -> file("salah").read())
                .isInstanceOf(StartupProblem.class)
                .hasMessage("signature.start.password");
        assertThatThrownBy(() -> file("").read()).hasMessage("signature.start.password");
        Files.writeString(path(), "bukan PKCS#12");
        assertThatThrownBy(() -> file("rahasia").read()).hasMessage("signature.start.damaged");
        Files.delete(path());
        assertThatThrownBy(() -> file("rahasia").read()).hasMessage("signature.start.missing");
    }

    @Test
    void aCertificateThatHasExpiredStopsTheStart() {
        Path made = Path.of("target/test-data/signing.p12");
        TestKeys.get("signing");
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(21 * 365));
        assertThatThrownBy(() -> new KeyStoreFile(made, "", later).read()).hasMessage("signature.start.expired");
        assertThat(TestKeys.get("signing").seal().certificate().getNotAfter().toInstant())
                .isAfter(Clock.systemUTC().instant().plus(Duration.ofDays(19 * 365)));
    }

    @Test
    void aFolderThatIsAFileIsToldToo() throws IOException {
        Files.writeString(folder.resolve("keys"), "");
        assertThatThrownBy(() -> start("")).isInstanceOf(StartupProblem.class);
    }

    /** Threads of this process and another process, all at once, in one empty folder. */
    @Test
    void twoThatStartAtOnceShareOneStore() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyStoreFileTest.class.getName(),
                        path().toString())
                .redirectErrorStream(true)
                .start();
        var threads = Executors.newFixedThreadPool(2);
        Callable<String> start = () -> serial(start(""));
        List<String> serials = threads.invokeAll(List.of(start, start)).stream()
                .map(KeyStoreFileTest::result)
                .toList();
        threads.shutdown();
        String said = new String(other.getInputStream().readAllBytes()).strip();
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEqualTo(serials.get(0)).isEqualTo(serials.get(1));
    }

    private static String result(Future<String> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The other process. */
    public static void main(String[] arguments) {
        var file = new KeyStoreFile(Path.of(arguments[0]), "", Clock.systemUTC());
        KeyStoreFile.makeIfAbsent(file, "");
        System.out.println(serial(file.read()));
    }

    private static String serial(SigningKeys keys) {
        return keys.seal().certificate().getSerialNumber().toString();
    }

    private Path path() {
        return folder.resolve("keys").resolve("signing-keys.p12");
    }

    private KeyStoreFile file(String password) {
        return new KeyStoreFile(path(), password, Clock.systemUTC());
    }

    private SigningKeys start(String password) {
        KeyStoreFile.makeIfAbsent(file(password), "");
        return file(password).read();
    }
}
