package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser of somebody from elsewhere agrees to what another leader asks of them, or not. */
@Service
class AnswerForGuest {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    AnswerForGuest(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @GuestPolicy.MayDecide
    @Transactional
    void answer(UUID id, boolean agree) {
        jdbc.sql("UPDATE matrix_guest SET state = ?, decided_by = ? WHERE id = ?")
                .params(
                        (agree ? GuestState.AGREED : GuestState.REFUSED).name(),
                        currentActor.get().employeeId(),
                        id)
                .update();
    }
}
