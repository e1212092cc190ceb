package id.mumpuni.workplans.reminder;

import id.mumpuni.workplans.clock.PlanDates;
import id.mumpuni.workplans.exemption.Exemptions;
import org.springframework.stereotype.Component;

/** Until when plans are due, and for whom they are not. */
@Component
record PlanReminderFacts(PlanDates dates, Exemptions exemptions) {}
