package id.mumpuni.evidence.link;

import id.mumpuni.evidence.LinkState;
import id.mumpuni.evidence.store.EvidenceSettings;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Transactions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads title and date of a new link's page once, and looks from time to time whether the page is still there. It is gone
 * when it was not there on two days. Where no page has answered for a day, this server is the one without a way out, and
 * nothing is said of any; a link is often looked at alone, so the last answer counts whichever page gave it. Several instances share the work: each takes its links by noting that it looks at them.
 */
@Component
class CheckLinks {

    record Link(UUID id, String url, boolean fetched) {}

    private static final Duration WHILE_ALIVE = Duration.ofDays(14);
    private static final Duration WHILE_GONE = Duration.ofDays(2);
    private static final Duration UNTIL_SURE = Duration.ofDays(1);

    // not longer than until the second look: what failed twice for want of a way out was not heard of between
    private static final Duration HEARD = UNTIL_SURE;

    private static final String TAKE = """
            UPDATE evidence SET checked_at = :now WHERE id IN (
                SELECT id FROM evidence
                WHERE url IS NOT NULL AND (checked_at IS NULL
                    OR checked_at < CASE WHEN link_state = 'GONE' THEN :gone::timestamptz
                        WHEN failed_on IS NOT NULL THEN :unsure::timestamptz ELSE :alive::timestamptz END)
                ORDER BY checked_at NULLS FIRST LIMIT 10 FOR UPDATE SKIP LOCKED)
            RETURNING id, url, fetched_at IS NOT NULL AS fetched
            """;

    private static final String NOTE = """
            UPDATE evidence SET
                link_state = CASE WHEN :state = 'GONE' AND COALESCE(failed_on, :today) = :today THEN link_state ELSE :state END,
                failed_on = CASE WHEN :state = 'GONE' THEN COALESCE(failed_on, :today) END,
                title = CASE WHEN fetched_at IS NULL AND title = url AND :title::text IS NOT NULL THEN :title ELSE title END,
                page_date = CASE WHEN fetched_at IS NULL THEN :date ELSE page_date END,
                fetched_at = CASE WHEN :alive THEN COALESCE(fetched_at, checked_at) ELSE fetched_at END
            WHERE id = :id
            """;

    private final ReadPage readPage;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean allowed;
    private volatile Instant lastAnswer = Instant.MIN;

    CheckLinks(ReadPage readPage, JdbcClient jdbc, Transactions transactions, Clock clock, EvidenceSettings settings) {
        this.readPage = readPage;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.allowed = settings.fetchLinks();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT20S")
    public void check() {
        if (allowed) {
            Map<Link, Page> pages = new LinkedHashMap<>();
            take().forEach(link -> pages.put(link, readPage.read(URI.create(link.url()))));
            if (pages.values().stream().anyMatch(Page::answered)) {
                lastAnswer = clock.instant();
            }
            boolean online = lastAnswer.isAfter(clock.instant().minus(HEARD));
            pages.forEach((link, page) -> {
                if (online || page.state() != LinkState.GONE) {
                    note(link, page);
                }
            });
        }
    }

    private List<Link> take() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return transactions
                .named("CheckLinks.check")
                .execute(status -> jdbc.sql(TAKE)
                        .param("now", now)
                        .param("gone", now.minus(WHILE_GONE))
                        .param("unsure", now.minus(UNTIL_SURE))
                        .param("alive", now.minus(WHILE_ALIVE))
                        .query(Rows.of(Link.class))
                        .list());
    }

    private void note(Link link, Page page) {
        transactions
                .named("CheckLinks.check")
                .executeWithoutResult(status -> jdbc.sql(NOTE)
                        .param("id", link.id())
                        .param("state", page.state().name())
                        .param("today", LocalDate.now(clock))
                        .param("title", page.title())
                        .param("date", page.date() == null ? null : page.date().atOffset(ZoneOffset.UTC))
                        .param("alive", page.state() == LinkState.ALIVE)
                        .update());
    }
}
