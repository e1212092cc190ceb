package id.mumpuni.notifications.inbox;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class InboxTest {

    @Autowired
    Notifications notifications;

    @Autowired
    Inbox inbox;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    private UUID sari;
    private Actor reader;

    @BeforeEach
    void someone() {
        sari = people.employee("Sari", people.unit("Dinas Kabar"));
        reader = actor(sari);
    }

    @Test
    void aNotificationArrivesOrNotTogetherWithWhatItTells() {
        transaction.executeWithoutResult(status -> {
            notifications.send(about("/skp"));
            status.setRollbackOnly();
        });
        assertThat(inbox.unread(sari)).isZero();

        send("/skp");
        assertThat(inbox.unread(sari)).isEqualTo(1);
    }

    @Test
    void sendingNeedsATransactionOfTheCaller() {
        assertThatThrownBy(() -> notifications.send(about("/skp")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void itLeadsNowhereElse() {
        for (String elsewhere : List.of("https://elsewhere.example", "//elsewhere.example", "skp")) {
            assertThatThrownBy(() -> about(elsewhere)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thePageShowsTheTextInTheReadersWordsAndTheBellCounts() {
        send("/skp");
        assertThat(mvc.get()
                        .uri("/pemberitahuan")
                        .session(new MockHttpSession())
                        .with(signedIn(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("Surel ini") // the message used here as a text
                .contains("22 November 2026")
                .contains("Belum dibaca")
                .contains("<span>1</span>");
    }

    @Test
    void openingMarksItReadAndLeadsToThePage() {
        send("/skp");
        UUID id = inbox.of(sari, new ListQuery(null, null, null)).rows().get(0).id();
        assertThat(mvc.post()
                        .uri("/pemberitahuan/{id}/pembacaan", id)
                        .with(csrf())
                        .with(signedIn(reader)))
                .hasRedirectedUrl("/skp");
        assertThat(inbox.unread(sari)).isZero();
    }

    @Test
    void nobodyElseMayOpenIt() {
        send("/skp");
        UUID id = inbox.of(sari, new ListQuery(null, null, null)).rows().get(0).id();
        UUID other = people.employee("Lain", people.unit("Dinas Lain"));
        Actor everything = actor(other, Role.PERSONNEL_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR);
        assertThat(mvc.post()
                        .uri("/pemberitahuan/{id}/pembacaan", id)
                        .with(csrf())
                        .with(signedIn(everything)))
                .hasStatus(403);
        assertThat(inbox.unread(sari)).isEqualTo(1);
    }

    @Test
    void allAtOnceMeansTheOwnOnes() {
        send("/skp");
        UUID other = people.employee("Lain", people.unit("Dinas Lain"));
        transaction.executeWithoutResult(
                status -> notifications.send(new Notification(other, "notifications.title", List.of(), "/")));
        assertThat(mvc.post().uri("/pemberitahuan/pembacaan").with(csrf()).with(signedIn(reader)))
                .hasRedirectedUrl("/pemberitahuan");
        assertThat(inbox.unread(sari)).isZero();
        assertThat(inbox.unread(other)).isEqualTo(1);
    }

    @Test
    void unreadOnesComeFirstAndLongListsHavePages() {
        transaction.executeWithoutResult(status -> notifications.send(
                IntStream.range(0, 60).mapToObj(i -> about("/skp")).toList()));
        UUID oldest = inbox.of(sari, new ListQuery(null, null, 1)).rows().get(9).id();
        mvc.post()
                .uri("/pemberitahuan/pembacaan")
                .with(csrf())
                .with(signedIn(reader))
                .exchange();
        send("/skp");
        assertThat(inbox.of(sari, new ListQuery(null, null, null)).rows())
                .hasSize(50)
                .extracting(Inbox.Row::unread)
                .startsWith(true, false);
        assertThat(mvc.get().uri("/pemberitahuan?page=1").with(signedIn(reader)))
                .bodyText()
                .contains("51–61");
        assertThat(oldest).isNotNull();
    }

    @Test
    void anEmptyInboxSaysWhatWillCome() {
        assertThat(mvc.get().uri("/pemberitahuan").with(signedIn(reader)))
                .bodyText()
                .contains("Belum ada pemberitahuan");
    }

    @Test
    void theBellCostsNothingWhileTheSessionKnowsTheMenu() {
        MockHttpSession session = new MockHttpSession();
        mvc.get().uri("/bantuan").session(session).with(signedIn(reader)).exchange();
        send("/skp");
        assertThat(mvc.get().uri("/bantuan").session(session).with(signedIn(reader)))
                .bodyText()
                .doesNotContain("<span>1</span>");
    }

    private void send(String href) {
        transaction.executeWithoutResult(status -> notifications.send(about(href)));
    }

    private Notification about(String href) {
        return new Notification(sari, "notifications.mail.text-at", List.of("2026-11-22"), href);
    }
}
