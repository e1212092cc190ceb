package id.mumpuni.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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

/** Puts nonsense into every field of every address, in turn, as somebody who may go there: nothing breaks. */
@IntegrationTest
class GarbledInputTest {

    private static final List<String> NONSENSE = List.of("", "zz", "-1", "99999999999999999999", "2026-02-31");

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

    Crawler crawler;

    @BeforeEach
    void build() {
        crawler = new Crawler(
                mvc, new TransactionTemplate(transactions), AccessFixture.all(fixtures, jdbc), World.build(people));
    }

    @Test
    void nonsenseInAFieldIsAnsweredByAPageOfOurs() {
        List<String> broken = new ArrayList<>();
        Addresses.of(mappings)
                .forEach((address, handler) -> Fields.of(handler).keySet().forEach(field -> {
                    for (String nonsense : NONSENSE) {
                        String status = send(address, handler, Map.of(field, nonsense));
                        if (status.equals("400") || status.startsWith("5")) {
                            broken.add(address + " " + field + "=" + nonsense + ": " + status);
                        }
                    }
                }));

        assertThat(broken).isEmpty();
    }

    @Test
    void whatCannotBeTheNameOfAnythingIsNotThere() {
        List<String> found = new ArrayList<>();
        Addresses.of(mappings).forEach((address, handler) -> {
            String status = send(address.replaceAll("\\{[^}]+}", "zz"), address, handler, Map.of());
            if (address.contains("{") && !status.matches("3..|40[1-9]|41.|422")) {
                found.add(address + ": " + status);
            }
        });

        assertThat(found).isEmpty();
    }

    private String send(String address, HandlerMethod handler, Map<String, String> garbage) {
        return send(address, address, handler, garbage);
    }

    private String send(String address, String row, HandlerMethod handler, Map<String, String> garbage) {
        String[] parts = address.split(" ");
        return crawler.garbled(parts[0], parts[1], handler, welcome(row), garbage);
    }

    /** Somebody who gets further than the question of rights. */
    private static Visitor welcome(String address) {
        var row = AccessTable.read().get(address);
        return row.entrySet().stream()
                .filter(entry ->
                        entry.getValue().startsWith("ok") || entry.getValue().equals("own"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Visitor.BKD);
    }
}
