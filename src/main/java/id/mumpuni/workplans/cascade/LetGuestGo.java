package id.mumpuni.workplans.cascade;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader lets somebody from elsewhere go. What the guest has taken over stays in their plan. */
@Service
class LetGuestGo {

    private final JdbcClient jdbc;

    LetGuestGo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GuestPolicy.MayRemove
    @Transactional
    void letGo(UUID id) {
        jdbc.sql("DELETE FROM role_cell c USING matrix_guest g WHERE g.id = ? AND c.leader_id = g.leader_id"
                        + " AND c.year = g.year AND c.member_id = g.employee_id")
                .param(id)
                .update();
        jdbc.sql("DELETE FROM matrix_guest WHERE id = ?").param(id).update();
    }
}
