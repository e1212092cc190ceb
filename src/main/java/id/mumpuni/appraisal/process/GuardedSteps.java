package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ResultSteps;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands each step to its use case, which asks for the right. */
@Component
record GuardedSteps(
        SignAppraisal signAppraisal,
        ReceiveResult receiveResult,
        AcknowledgeResult acknowledgeResult,
        RefuseResult refuseResult,
        JdbcClient jdbc)
        implements ResultSteps {

    @Override
    public void sign(UUID id) {
        int version = jdbc.sql("SELECT version FROM appraisal WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        signAppraisal.sign(id, version);
    }

    @Override
    public void open(UUID id) {
        receiveResult.open(id);
    }

    @Override
    public void acknowledge(UUID id) {
        acknowledgeResult.acknowledge(id);
    }

    @Override
    public void refuse(UUID id, String reason) {
        refuseResult.refuse(id, reason);
    }
}
