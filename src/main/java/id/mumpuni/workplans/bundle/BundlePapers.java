package id.mumpuni.workplans.bundle;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Actors;
import id.mumpuni.workplans.PlanPapers;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts what goes with a plan into a bundle, as far as whoever asked may read it at that moment: a bundle opens nothing
 * that its pages would not.
 */
@Component
class BundlePapers {

    private final ObjectProvider<PlanPapers> papers;
    private final Actors actors;
    private final JdbcClient jdbc;

    BundlePapers(ObjectProvider<PlanPapers> papers, Actors actors, JdbcClient jdbc) {
        this.papers = papers;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    void add(PlanBundle bundle, UUID plan) {
        Actor reader = actors.of(bundle.askedBy());
        papers.stream()
                .flatMap(feature -> feature.of(plan, reader).stream())
                .forEach(paper -> jdbc.sql("""
                        INSERT INTO plan_bundle_paper (bundle_id, plan_id, name, content) VALUES (?, ?, ?, ?)
                        ON CONFLICT (bundle_id, plan_id, name) DO UPDATE SET content = EXCLUDED.content
                        """)
                        .params(bundle.id(), plan, paper.name(), paper.content())
                        .update());
    }
}
