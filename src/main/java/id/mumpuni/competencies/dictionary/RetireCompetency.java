package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No new standard asks for the competency from today on; those in force keep it. It can be taken back. */
@Service
class RetireCompetency {

    private final JdbcClient jdbc;
    private final Clock clock;

    RetireCompetency(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void retire(UUID id) {
        jdbc.sql("UPDATE competency SET retired_on = ? WHERE id = ? AND retired_on IS NULL")
                .params(LocalDate.now(clock), id)
                .update();
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void takeBack(UUID id) {
        jdbc.sql("UPDATE competency SET retired_on = NULL WHERE id = ?")
                .param(id)
                .update();
    }
}
