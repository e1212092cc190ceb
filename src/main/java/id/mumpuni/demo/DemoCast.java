package id.mumpuni.demo;

import java.util.UUID;

/** The people behind the demo accounts, and the unit where the story plays. */
record DemoCast(UUID unit, UUID appraiser, UUID employee, Officers officers) {

    /** @param agency what the unit officer looks after: the agency of the story */
    record Officers(UUID agency, UUID unitOfficer, UUID officer, UUID auditor, UUID administrator) {}

    UUID officer() {
        return officers.officer();
    }
}
