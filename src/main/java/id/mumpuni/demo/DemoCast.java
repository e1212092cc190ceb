package id.mumpuni.demo;

import java.util.UUID;

/** The people behind the demo accounts, and the unit where the story plays. */
record DemoCast(UUID unit, UUID appraiser, UUID employee, UUID officer, UUID auditor, UUID administrator) {}
