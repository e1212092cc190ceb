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
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
    private final Calendar calendar = new Calendar();
    private final ReadPage network = new ReadPage() {
        @Override
        Page read(URI address) {
            return answers.entrySet().stream()
                    .filter(answer -> address(answer.getKey()).equals(address.toString()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(THERE);
        }
    };
    private CheckLinks checkLinks;
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
        checkLinks = new CheckLinks(
                network,
                jdbc,
                transactions,
                calendar,
                new EvidenceSettings(".", DataSize.ofMegabytes(1), true, new EvidenceSettings.S3("", "", "", "", "")));
    }

    @AfterEach
    void closeTheNetwork() {
        network.destroy();
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

    @Test
    void aLinkThatIsLookedAtAloneIsGoneWhereOthersAnswered() {
        answers.put(first, Page.SILENT);
        look(0, second);
        look(0, first);
        look(2, second);
        look(2, first);
        assertThat(state(first)).isEqualTo("GONE");
    }

    @Test
    void aLinkThatIsLookedAtAloneStaysWhereNothingAnsweredSince() {
        answers.put(first, Page.SILENT);
        look(0, second);
        look(0, first);
        look(2, first);
        assertThat(state(first)).isEqualTo("ALIVE");
    }

    private UUID link(UUID owner, String name) {
        return jdbc.sql("INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)"
                        + " VALUES (?, ?, 'https://kota.go.id/' || ?, ?, 'ALIVE', now()) RETURNING id")
                .params(owner, name, name, name)
                .query(UUID.class)
                .single();
    }

    private void look(int daysLater) {
        look(daysLater, first, second);
    }

    private void look(int daysLater, UUID... due) {
        jdbc.sql("UPDATE evidence SET checked_at = CASE WHEN id = ANY(?) THEN NULL ELSE now() + interval '1 year' END"
                        + " WHERE id IN (?, ?)")
                .params(due, first, second)
                .update();
        calendar.daysLater = daysLater;
        checkLinks.check();
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

    private final class Calendar extends Clock {

        private int daysLater;

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.instant().plus(Duration.ofDays(daysLater));
        }
    }
}
