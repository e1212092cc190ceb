package id.mumpuni.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Visits every address of the application as everyone and compares with the table that is kept in the repository. */
@IntegrationTest
class AccessTableTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<AccessFixture> fixtures;

    @Test
    void everyAddressIsInTheTableAndNoOther() {
        assertThat(AccessTable.read().keySet())
                .containsExactlyInAnyOrderElementsOf(addresses().keySet());
    }

    @Test
    void everyoneGetsWhatTheTableSays() {
        var crawler = new Crawler(
                mvc, new TransactionTemplate(transactions), AccessFixture.all(fixtures, jdbc), World.build(people));
        Map<String, Map<Visitor, String>> seen = new TreeMap<>();
        addresses().forEach((address, handler) -> {
            String[] parts = address.split(" ");
            Map<Visitor, String> row = new EnumMap<>(Visitor.class);
            for (Visitor visitor : Visitor.values()) {
                row.put(visitor, crawler.visit(parts[0], parts[1], handler, visitor));
            }
            seen.put(address, row);
        });
        AccessTable.write(seen, Path.of("target/access.csv"));

        assertThat(differences(AccessTable.read(), seen)).isEmpty();
    }

    /** Nothing is open to people who are not signed in unless the table says so, and no page fails for anybody. */
    @Test
    void theTableAllowsNoErrorsAndFewOpenPages() {
        AccessTable.read().forEach((address, row) -> {
            assertThat(row.values()).as(address).noneMatch(value -> value.startsWith("5"));
        });
        assertThat(AccessTable.read().entrySet().stream()
                        .filter(row -> row.getValue().get(Visitor.ANONYMOUS).equals("ok"))
                        .map(row -> row.getKey().split(" ")[1].split("/")[1])
                        .distinct())
                .isSubsetOf(
                        "masuk",
                        "aktivasi",
                        "lupa-kata-sandi",
                        "tampilan",
                        "bantuan",
                        "pelindungan-data",
                        "keaslian",
                        "kepuasan",
                        "s");
    }

    /** A line that only says "not there" or "refused" would be the same for an address whose guard is missing. */
    @Test
    void everyAddressAnswersSomebody() {
        assertThat(AccessTable.read().entrySet().stream()
                        .filter(row -> row.getValue().values().stream()
                                .noneMatch(value -> value.startsWith("ok") || value.equals("own")))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static List<String> differences(
            Map<String, Map<Visitor, String>> table, Map<String, Map<Visitor, String>> seen) {
        var differences = new ArrayList<String>();
        seen.forEach((address, row) -> row.forEach((visitor, actual) -> {
            String expected = table.getOrDefault(address, Map.of()).get(visitor);
            if (!actual.equals(expected)) {
                differences.add(address + " as " + visitor + ": " + actual + ", table says " + expected);
            }
        }));
        return differences;
    }

    private Map<String, HandlerMethod> addresses() {
        return Addresses.of(mappings);
    }
}
