package id.mumpuni.signature.keys;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The installation's keys, before anything can be signed. A store that is named must be there: making one in its place
 * would silently change by what the city signs.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    SigningKeys signingKeys(
            @Value("${mumpuni.data-dir}") Path folder,
            @Value("${mumpuni.signature.key-store:}") String named,
            @Value("${mumpuni.signature.key-store-password:}") String password,
            @Value("${mumpuni.city-name:}") String organisation,
            Clock clock) {
        if (!named.isBlank()) {
            return new KeyStoreFile(Path.of(named), password, clock).read();
        }
        var own = new KeyStoreFile(folder.resolve("keys").resolve("signing-keys.p12"), password, clock);
        KeyStoreFile.makeIfAbsent(own, organisation);
        return own.read();
    }
}
