package id.mumpuni.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.evidence.LinkState;
import id.mumpuni.evidence.store.EvidenceSettings;
import id.mumpuni.shared.Transactions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Two links and a network that answers as the test says. */
@IntegrationTest
class CheckLinksTest {

    private static final Page THERE = new Page(LinkState.ALIVE, true, null, null);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    private final Map<UUID, Page> answers = new HashMap<>();
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoLinksThatWereThere() {
        UUID owner = people.employee("Penaut", people.unit("Dinas Tautan"));
        jdbc.sql("UPDATE evidence SET checked_at = now() + interval '1 year' WHERE url IS NOT NULL")
                .update();
        first = link(owner, "pertama");
        second = link(owner, "kedua");
        answers.put(first, THERE);
        answers.put(second, THERE);
    }

    @Test
    void onlyASecondLookOnALaterDaySaysThatAPageIsGone() {
        answers.put(first, Page.GONE);
        look(0);
        look(0);
        assertThat(state(first)).isEqualTo("ALIVE");
        look(2);
        assertThat(state(first)).isEqualTo("GONE");
        assertThat(state(second)).isEqualTo("ALIVE");
        answers.put(first, THERE);
        look(5);
        assertThat(state(first)).isEqualTo("ALIVE");
    }

    @Test
    void aPageThatCameBackBetweenStartsAnew() {
        answers.put(first, Page.SILENT);
        look(0);
        answers.put(first, THERE);
        look(2);
        answers.put(first, Page.SILENT);
        look(20);
        assertThat(state(first)).isEqualTo("ALIVE");
    }

    @Test
    void aServerWithoutAWayOutSaysNothingOfAnyPage() {
        answers.put(first, Page.SILENT);
        answers.put(second, Page.SILENT);
        look(0);
        look(3);
        look(6);
        assertThat(state(first)).isEqualTo("ALIVE");
        assertThat(state(second)).isEqualTo("ALIVE");
    }

    private UUID link(UUID owner, String name) {
        return jdbc.sql("INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)"
                        + " VALUES (?, ?, 'https://kota.go.id/' || ?, ?, 'ALIVE', now()) RETURNING id")
                .params(owner, name, name, name)
                .query(UUID.class)
                .single();
    }

    private void look(int daysLater) {
        jdbc.sql("UPDATE evidence SET checked_at = NULL WHERE id IN (?, ?)")
                .params(first, second)
                .update();
        Map<String, Page> byAddress = new HashMap<>();
        answers.forEach((id, page) -> byAddress.put(address(id), page));
        var network = new ReadPage() {
            @Override
            Page read(URI address) {
                return byAddress.getOrDefault(address.toString(), THERE);
            }
        };
        var settings =
                new EvidenceSettings(".", DataSize.ofMegabytes(1), true, new EvidenceSettings.S3("", "", "", "", ""));
        new CheckLinks(network, jdbc, transactions, Clock.offset(clock, Duration.ofDays(daysLater)), settings).check();
        network.destroy();
    }

    private String address(UUID id) {
        return jdbc.sql("SELECT url FROM evidence WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String state(UUID id) {
        return jdbc.sql("SELECT link_state FROM evidence WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
