package id.mumpuni.security.password;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id for new passwords; bcrypt can be read, so that accounts may be taken over from another system. */
@Configuration(proxyBeanMethods = false)
class PasswordEncoding {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 7 * 1024;
    private static final int PASSES = 5;

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
        var delegating = new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", argon2, "bcrypt", new BCryptPasswordEncoder()));
        return new PacedPasswordEncoder(delegating, Runtime.getRuntime().availableProcessors());
    }
}
