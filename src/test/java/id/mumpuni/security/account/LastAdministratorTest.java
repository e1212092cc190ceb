package id.mumpuni.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** There is always an administrator who can sign in, whatever two of them do to each other. */
@IntegrationTest
class LastAdministratorTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DisableAccount disableAccount;

    private List<UUID> others;
    private UUID one;
    private UUID two;

    @BeforeEach
    void twoAdministratorsAndNoOther() {
        UUID office = people.unit("Kantor");
        one = administrator(people.employee("Satu", office));
        two = administrator(people.employee("Dua", office));
        others = jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE state = 'ACTIVE' AND employee_id NOT IN (?, ?)"
                        + " AND employee_id IN (SELECT employee_id FROM role_grant WHERE role = 'ADMINISTRATOR')"
                        + " RETURNING employee_id")
                .params(one, two)
                .query(UUID.class)
                .list();
    }

    @AfterEach
    void theOthersReturn() {
        SecurityContextHolder.clearContext();
        others.forEach(id -> jdbc.sql("UPDATE account SET state = 'ACTIVE' WHERE employee_id = ?")
                .param(id)
                .update());
    }

    @Test
    void twoWhoCloseEachOthersAccountAtOnceLeaveOne() throws Exception {
        var together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> closed =
                    both.invokeAll(List.of(closes(one, two, together), closes(two, one, together)));
            assertThat(List.of(said(closed.get(0)), said(closed.get(1)))).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdown();
            both.awaitTermination(10, TimeUnit.SECONDS);
        }
        assertThat(active()).isEqualTo(1);
    }

    @Test
    void theLastOneIsNotClosedByAnyone() {
        TestPeople.signIn(TestPeople.actor(one, Role.ADMINISTRATOR));
        disableAccount.disable(two);
        TestPeople.signIn(TestPeople.actor(two, Role.ADMINISTRATOR)); // a session that has not ended yet
        assertThatThrownBy(() -> disableAccount.disable(one))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("account.last-administrator"));
    }

    @Test
    void theLastOneKeepsTheRole() {
        jdbc.sql("DELETE FROM role_grant WHERE employee_id = ?").param(two).update();
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM role_grant WHERE employee_id = ?")
                        .param(one)
                        .update())
                .hasMessageContaining("no administrator would be left");
    }

    private Callable<Boolean> closes(UUID actor, UUID other, CyclicBarrier together) {
        return () -> {
            TestPeople.signIn(TestPeople.actor(actor, Role.ADMINISTRATOR));
            together.await();
            try {
                disableAccount.disable(other);
                return true;
            } catch (RuleViolation last) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private static boolean said(Future<Boolean> future) throws InterruptedException, ExecutionException {
        return future.get();
    }

    private int active() {
        return jdbc.sql("SELECT count(*) FROM account a JOIN role_grant g USING (employee_id)"
                        + " WHERE g.role = 'ADMINISTRATOR' AND a.state = 'ACTIVE'")
                .query(Integer.class)
                .single();
    }

    private UUID administrator(UUID person) {
        jdbc.sql(
                        "INSERT INTO account (employee_id, password_hash, state, activated_at) VALUES (?, 'x', 'ACTIVE', now())")
                .param(person)
                .update();
        jdbc.sql("INSERT INTO role_grant (employee_id, role) VALUES (?, 'ADMINISTRATOR')")
                .param(person)
                .update();
        return person;
    }
}
