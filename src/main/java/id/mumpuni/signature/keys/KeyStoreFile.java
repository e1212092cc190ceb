package id.mumpuni.signature.keys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import id.mumpuni.shared.StartupProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** The file with the keys. */
final class KeyStoreFile {

    static final String SEAL = "seal";
    static final String TIME_STAMP = "time-stamp";

    private final Path path;
    private final char[] password;
    private final Clock clock;

    KeyStoreFile(Path path, String password, Clock clock) {
        this.path = path;
        this.password = password.toCharArray();
        this.clock = clock;
    }

    /** Makes the store if there is none. Several processes may do so at once: one makes it, the others wait. */
    static void makeIfAbsent(KeyStoreFile file, String organisation) {
        synchronized (KeyStoreFile.class) { // a lock of a file is one of the process, not of the thread
            try {
                file.makeIfAbsent(organisation);
            } catch (AccessDeniedException e) {
                throw new StartupProblem(e, "signature.start.not-writable", file.shown());
            } catch (IOException | GeneralSecurityException e) {
                throw new StartupProblem(e, "signature.start.not-made", file.shown(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void makeIfAbsent(String organisation) throws IOException, GeneralSecurityException {
        if (Files.exists(path)) {
            return;
        }
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(path.getFileName() + ".lock"), CREATE, WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(path)) {
                write(NewKeys.make(organisation, clock.instant(), password), folder);
            }
        }
    }

    /** Whole or not at all; a temporary file is open to its owner alone from the beginning. */
    private void write(KeyStore store, Path folder) throws IOException, GeneralSecurityException {
        Path draft = Files.createTempFile(folder, "new", ".p12");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                store.store(out, password);
            }
            try (FileChannel written = FileChannel.open(draft, WRITE)) {
                written.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    SigningKeys read() {
        try {
            KeyStore store = load();
            SigningKeys.Entry stamp = entry(store, TIME_STAMP);
            if (stamp.certificate().getExtendedKeyUsage() == null
                    || !stamp.certificate().getExtendedKeyUsage().contains(KeyPurposeId.id_kp_timeStamping.getId())) {
                throw new StartupProblem("signature.start.no-time-stamp", shown());
            }
            return new SigningKeys(entry(store, SEAL), stamp);
        } catch (UnrecoverableKeyException e) {
            throw new StartupProblem(e, "signature.start.password", shown());
        } catch (GeneralSecurityException e) {
            throw new StartupProblem(e, "signature.start.damaged", shown());
        }
    }

    private KeyStore load() throws GeneralSecurityException {
        if (!Files.exists(path)) {
            throw new StartupProblem("signature.start.missing", shown());
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(path)) {
            store.load(in, password);
            return store;
        } catch (AccessDeniedException e) {
            throw new StartupProblem(e, "signature.start.unreadable", shown());
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new StartupProblem(e, "signature.start.password", shown());
            }
            throw new StartupProblem(e, "signature.start.damaged", shown());
        }
    }

    private SigningKeys.Entry entry(KeyStore store, String alias) throws GeneralSecurityException {
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new StartupProblem("signature.start.incomplete", shown(), alias);
        }
        var entry = new SigningKeys.Entry(
                key,
                Arrays.stream(store.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList());
        if (entry.certificate().getNotAfter().before(Date.from(clock.instant()))) {
            throw new StartupProblem("signature.start.expired", shown(), alias);
        }
        return entry;
    }

    private Path shown() {
        return path.toAbsolutePath().normalize();
    }
}
