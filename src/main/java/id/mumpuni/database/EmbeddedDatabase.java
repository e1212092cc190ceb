package id.mumpuni.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The database of whoever has configured none. An auto-configuration, so that any other connection (a configured one, a
 * test's) comes first. Spring closes what uses the server before the server itself.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabase.NoneConfigured.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
public class EmbeddedDatabase {

    @Bean
    PostgresServer postgresServer(
            @Value("${mumpuni.data-dir}") Path folder,
            @Value("${mumpuni.database.version}") String version,
            @Value("${mumpuni.database.port}") int port) {
        return PostgresServer.start(folder.resolve("postgresql"), new PostgresServer.Settings(version, port, true));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(PostgresServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.username();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }
        };
    }

    static class NoneConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
