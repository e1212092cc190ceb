package id.mumpuni.workplans.expectation;

import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person says that they have read what is expected now. */
@Service
class ReadExpectations {

    private final Expectations expectations;

    ReadExpectations(Expectations expectations) {
        this.expectations = expectations;
    }

    @PlanPolicy.MayOwn
    @Transactional
    void read(UUID id) {
        expectations.read(id);
    }
}
