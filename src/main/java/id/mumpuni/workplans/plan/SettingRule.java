package id.mumpuni.workplans.plan;

import java.util.UUID;

/** What another feature demands before a plan is set, beyond what the plan itself holds. */
public interface SettingRule {

    /** Throws a rule violation if the plan may not be set as it stands. */
    void check(UUID planId);
}
