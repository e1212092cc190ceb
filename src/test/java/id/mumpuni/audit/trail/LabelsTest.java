package id.mumpuni.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reader of the record never meets a name of the database. */
@IntegrationTest
class LabelsTest {

    /** Of every table with the trigger, the columns that are written into the record. */
    private static final String AUDITED = """
            SELECT DISTINCT 'audit.column.' || a.attname
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE t.tgname = c.relname || '_audit_insert' AND a.attname <> 'version'
                AND a.attname <> ALL ((string_to_array(encode(t.tgargs, 'escape'), '\\000'))[2]::text[])
            ORDER BY 1
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    MessageSource messages;

    @Test
    void everyTableAndEveryColumnThatIsRecordedHasATextInBothLanguages() {
        List<String> columns = jdbc.sql(AUDITED).query(String.class).list();
        assertThat(columns).contains("audit.column.status").doesNotContain("audit.column.password_hash");
        assertThat(Stream.concat(columns.stream(), trail.tables().stream().map(table -> "audit.table." + table))
                        .filter(key -> missing(key, "id-ID") || missing(key, "en-GB")))
                .isEmpty();
    }

    private boolean missing(String key, String language) {
        return messages.getMessage(key, null, "", Locale.forLanguageTag(language))
                .isEmpty();
    }
}
