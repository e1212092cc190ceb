package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleThread;
import id.mumpuni.workplans.print.PrintPlan;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prints the plans of a bundle one by one. */
@Component
class PlanBundleContents implements BundleThread.Contents {

    private static final int AT_ONCE = 50;

    private final PlanBundles bundles;
    private final PrintPlan printPlan;
    private final BundlePapers papers;
    private final JdbcClient jdbc;

    PlanBundleContents(PlanBundles bundles, PrintPlan printPlan, BundlePapers papers, JdbcClient jdbc) {
        this.bundles = bundles;
        this.printPlan = printPlan;
        this.papers = papers;
        this.jdbc = jdbc;
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
    public void add(UUID id, UUID plan) {
        PlanBundle bundle = bundles.get(id);
        if (bundle.hasPapers()) {
            papers.add(bundle, plan);
        }
        jdbc.sql("UPDATE plan_bundle_document SET content = ? WHERE bundle_id = ? AND plan_id = ?")
                .params(printPlan.whole(plan).content(), id, plan)
                .update();
    }
}
