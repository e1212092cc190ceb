package id.mumpuni.workplans.notice;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.workplans.ExpectationsChanged;
import id.mumpuni.workplans.WorkPlanClosed;
import id.mumpuni.workplans.WorkPlanDraftCommented;
import id.mumpuni.workplans.WorkPlanDraftedForPerson;
import id.mumpuni.workplans.WorkPlanReturned;
import id.mumpuni.workplans.WorkPlanSet;
import id.mumpuni.workplans.WorkPlanSetBySuperior;
import id.mumpuni.workplans.WorkPlanSubmitted;
import id.mumpuni.workplans.WorkPlansHandedOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what happened to a plan that concerns them, in the transaction in which it happened. Whoever did it is
 * not told. A name appears only to a receiver who may read that plan.
 */
@Component
class PlanNotices {

    private final PlanParties parties;
    private final Notifications notifications;

    PlanNotices(PlanParties parties, Notifications notifications) {
        this.parties = parties;
        this.notifications = notifications;
    }

    @EventListener
    void on(WorkPlanSubmitted plan) {
        tell(
                plan.appraiserId(),
                "submitted",
                List.of(parties.name(plan.employeeId()), year(plan.year())),
                "/persetujuan-skp/" + plan.planId());
    }

    @EventListener
    void on(WorkPlansHandedOn handed) {
        Map<UUID, String> names = parties.names(
                handed.plans().stream().map(WorkPlansHandedOn.Plan::employeeId).toList());
        notifications.send(handed.plans().stream()
                .map(plan -> notice(
                        plan.appraiserId(),
                        "handed-on",
                        List.of(names.getOrDefault(plan.employeeId(), ""), year(plan.year())),
                        "/persetujuan-skp/" + plan.planId()))
                .toList());
    }

    @EventListener
    void on(WorkPlanReturned plan) {
        tell(plan.employeeId(), "returned", List.of(year(plan.year())), page(plan.planId()));
    }

    /** The person, and those who gave assignments that are in the plan: their feedback is asked for from now on. */
    @EventListener
    void on(WorkPlanSet plan) {
        List<Notification> notices = new ArrayList<>();
        notices.add(notice(plan.employeeId(), "set", List.of(year(plan.year())), page(plan.planId())));
        List<UUID> givers = parties.givers(plan.planId());
        if (!givers.isEmpty()) {
            List<String> whose = List.of(parties.name(plan.employeeId()), year(plan.year()));
            givers.forEach(giver -> notices.add(notice(giver, "assigned", whose, "/penugasan")));
        }
        notifications.send(notices);
    }

    @EventListener
    void on(WorkPlanSetBySuperior plan) {
        tell(
                plan.appraiserId(),
                "set-by-superior",
                List.of(parties.name(plan.employeeId()), year(plan.year())),
                page(plan.planId()));
    }

    @EventListener
    void on(WorkPlanClosed plan) {
        tell(
                plan.employeeId(),
                "closed",
                List.of(year(plan.year()), plan.closedOn().toString()),
                "/skp");
    }

    @EventListener
    void on(ExpectationsChanged plan) {
        tell(plan.employeeId(), "expectations", List.of(year(plan.year())), page(plan.planId()) + "/ekspektasi");
    }

    @EventListener
    void on(WorkPlanDraftedForPerson plan) {
        tell(plan.employeeId(), "drafted", List.of(year(plan.year())), page(plan.planId()));
    }

    @EventListener
    void on(WorkPlanDraftCommented plan) {
        tell(
                plan.officerId(),
                "commented",
                List.of(parties.name(plan.employeeId()), year(plan.year())),
                page(plan.planId()));
    }

    private void tell(UUID recipient, String what, List<String> arguments, String href) {
        notifications.send(notice(recipient, what, arguments, href));
    }

    private static Notification notice(UUID recipient, String what, List<String> arguments, String href) {
        return new Notification(recipient, "workplans.notice." + what, arguments, href);
    }

    private static String page(UUID planId) {
        return "/skp/" + planId;
    }

    private static String year(int year) {
        return String.valueOf(year);
    }
}
