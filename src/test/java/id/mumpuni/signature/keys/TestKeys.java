package id.mumpuni.signature.keys;

import java.nio.file.Path;
import java.time.Clock;

/** Keys for tests, made once for all runs until the next clean build. */
public final class TestKeys {

    private TestKeys() {}

    public static SigningKeys get(String name) {
        var file = new KeyStoreFile(Path.of("target/test-data/" + name + ".p12"), "", Clock.systemUTC());
        KeyStoreFile.makeIfAbsent(file, "Kota Arunika");
        return file.read();
    }
}
