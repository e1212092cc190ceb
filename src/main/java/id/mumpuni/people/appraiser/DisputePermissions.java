package id.mumpuni.people.appraiser;

import id.mumpuni.people.EmployeePermissions;

/** Who may settle a report follows from who may decide the person's appraiser. */
record DisputePermissions(EmployeePermissions employee, DisputeStatus status) {

    public boolean maySettle() {
        return status == DisputeStatus.OPEN && employee.maySetAppraiser();
    }
}
