package id.mumpuni.demo;

import java.util.UUID;

/** Somebody whose earlier quarter is evaluated, with whoever appraises and supervises that. */
record DemoMember(UUID id, UUID employeeId, UUID appraiserId, UUID planId, String title, String kind, UUID reviewerId) {

    DemoAppraisals.Open open() {
        return new DemoAppraisals.Open(id, employeeId, appraiserId, planId, title, kind);
    }
}
