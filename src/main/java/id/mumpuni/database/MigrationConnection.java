package id.mumpuni.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations run as the login user, on a connection of their own; the pool then works as {@code mumpuni_app}, which may
 * not change the schema or the audit record.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnection {

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(JdbcConnectionDetails server) {
        return new FlywayConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return server.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return server.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return server.getJdbcUrl();
            }
        };
    }
}
