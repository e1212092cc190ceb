package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.documents.BundleThread;
import id.mumpuni.shared.Transactions;
import id.mumpuni.workplans.print.PrintPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The worker's steps, each in a transaction of its own. */
@Component
class BundleSteps implements BundleThread.Steps {

    private static final int AT_ONCE = 50;
    private static final Duration KEPT = Duration.ofDays(7);

    private final PlanBundles bundles;
    private final PrintPlan printPlan;
    private final BundlePapers papers;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    BundleSteps(
            PlanBundles bundles,
            PrintPlan printPlan,
            BundlePapers papers,
            JdbcClient jdbc,
            Transactions transactions,
            Clock clock) {
        this.bundles = bundles;
        this.printPlan = printPlan;
        this.papers = papers;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<UUID> open() {
        return bundles.findByStatusInOrderByAskedAt(BundleStatus.OPEN).stream()
                .map(PlanBundle::id)
                .toList();
    }

    @Override
    public boolean start(UUID id) {
        return change("BundleSteps.start", id, PlanBundle::run);
    }

    @Override
    public List<UUID> undone(UUID id) {
        return jdbc.sql("SELECT plan_id FROM plan_bundle_document WHERE bundle_id = ? AND content IS NULL"
                        + " ORDER BY ordinal LIMIT " + AT_ONCE)
                .param(id)
                .query(UUID.class)
                .list();
    }

    /** The plan itself comes last: with it the plan counts as printed. */
    @Override
    public boolean add(UUID id, UUID plan) {
        PlanBundle bundle = bundles.get(id);
        if (!bundle.status().isOpen()) {
            return false;
        }
        if (bundle.hasPapers()) {
            papers.add(bundle, plan);
        }
        jdbc.sql("UPDATE plan_bundle_document SET content = ? WHERE bundle_id = ? AND plan_id = ?")
                .params(printPlan.whole(plan).content(), id, plan)
                .update();
        return true;
    }

    @Override
    public void end(UUID id, BundleStatus status) {
        change("BundleSteps.end", id, bundle -> bundle.end(status, Instant.now(clock)));
    }

    @Override
    public void removeOld() {
        transactions
                .named("BundleSteps.removeOld")
                .executeWithoutResult(
                        done -> bundles.deleteByAskedAtBefore(Instant.now(clock).minus(KEPT)));
    }

    private boolean change(String action, UUID id, Consumer<PlanBundle> change) {
        return Objects.requireNonNull(transactions.named(action).execute(running -> {
            PlanBundle bundle = bundles.get(id);
            change.accept(bundle);
            return bundle.status().isOpen();
        }));
    }
}
