package id.mumpuni.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

    @Autowired
    Labels labels;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyTableAndEveryColumnThatIsRecordedHasATextInBothLanguages() {
        List<String> columns = jdbc.sql(AUDITED).query(String.class).list();
        assertThat(columns).contains("audit.column.status").doesNotContain("audit.column.password_hash");
        assertThat(Stream.concat(columns.stream(), trail.tables().stream().map(table -> "audit.table." + table))
                        .filter(key -> missing(key, "id-ID") || missing(key, "en-GB")))
                .isEmpty();
    }

    /** Closed lists of values, from the checks that the database makes. */
    private static final String CONSTANTS = """
            SELECT c.relname AS table_name, a.attname AS column_name, v[1] AS value
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'c' AND cardinality(k.conkey) = 1
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1],
                regexp_matches(pg_get_constraintdef(k.oid), '''([A-Z_]+)''::text', 'g') v
            WHERE t.tgname = c.relname || '_audit_insert'
            """;

    record Constant(String tableName, String columnName, String value) {}

    @Test
    void everyValueOfAClosedListHasAText() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id-ID"));
        List<Constant> constants =
                jdbc.sql(CONSTANTS).query(Rows.of(Constant.class)).list();
        assertThat(constants).hasSizeGreaterThan(50);
        assertThat(constants)
                .filteredOn(one -> one.value().equals(labels.value(one.tableName(), one.columnName(), one.value())))
                .isEmpty();
    }

    @Test
    void timesAndAnswersAreReadable() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id-ID"));
        assertThat(labels.value("account", "activated_at", "2026-11-22T07:12:11.744402+00:00"))
                .isEqualTo("22 November 2026 14.12.11");
        assertThat(labels.value("position", "head", "true")).isEqualTo("Ya");
        assertThat(labels.value("employee", "full_name", "Budi")).isEqualTo("Budi");
    }

    private boolean missing(String key, String language) {
        return messages.getMessage(key, null, "", Locale.forLanguageTag(language))
                .isEmpty();
    }
}
