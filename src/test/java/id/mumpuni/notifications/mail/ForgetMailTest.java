package id.mumpuni.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ForgetMailTest {

    @Autowired
    ForgetMail forgetMail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAddressGoesAMonthAfterItsLetterWasSentOrGivenUp() {
        String suffix = "@" + UUID.randomUUID() + ".example";
        letter("terkirim" + suffix, 31, "now()", "NULL", "NULL");
        letter("batal" + suffix, 31, "NULL", "NULL", "'kode'");
        letter("baru" + suffix, 29, "now()", "NULL", "NULL");
        letter("menunggu" + suffix, 31, "NULL", "now() + interval '1 year'", "'kode'");
        forgetMail.forget();
        assertThat(addresses(suffix)).containsExactlyInAnyOrder("baru" + suffix, "menunggu" + suffix);
    }

    private void letter(String recipient, int daysAgo, String sent, String next, String body) {
        jdbc.sql("INSERT INTO mail_outbox (recipient, subject, body, created_at, next_at, sent_at)"
                        + " VALUES (?, 'Mumpuni', " + body + ", now() - make_interval(days => ?), " + next + ", " + sent
                        + ")")
                .params(recipient, daysAgo)
                .update();
    }

    private List<String> addresses(String suffix) {
        return jdbc.sql("SELECT recipient FROM mail_outbox WHERE recipient LIKE ?")
                .param("%" + suffix)
                .query(String.class)
                .list();
    }
}
