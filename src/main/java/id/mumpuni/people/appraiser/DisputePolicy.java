package id.mumpuni.people.appraiser;

import id.mumpuni.people.EmployeePolicy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

@Component("disputePolicy")
class DisputePolicy {

    private final Disputes disputes;
    private final EmployeePolicy employees;

    DisputePolicy(Disputes disputes, EmployeePolicy employees) {
        this.disputes = disputes;
        this.employees = employees;
    }

    public DisputePermissions on(UUID disputeId) {
        AppraiserDispute dispute = disputes.get(disputeId);
        return new DisputePermissions(employees.on(dispute.employeeId()), dispute.status());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@disputePolicy.on(#id).maySettle()")
    @interface MaySettle {}
}
