package id.mumpuni.workplans.strategy;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.people.Actor;
import id.mumpuni.workplans.PlanPapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The strategies (Format A.1.4) that were written for a plan's indicators; whoever reads the plan reads them. */
@Component
class WorkblockPapers implements PlanPapers {

    private static final String INDICATORS = """
            SELECT i.id FROM indicator i JOIN planned_result r ON r.id = i.result_id
            WHERE r.plan_id = ? AND EXISTS (SELECT FROM workblock w WHERE w.indicator_id = indicator_root(i.id))
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private final JdbcClient jdbc;
    private final Workblocks workblocks;
    private final PdfRenderer renderer;

    WorkblockPapers(JdbcClient jdbc, Workblocks workblocks, PdfRenderer renderer) {
        this.jdbc = jdbc;
        this.workblocks = workblocks;
        this.renderer = renderer;
    }

    @Override
    public List<Paper> of(UUID planId, Actor reader) {
        List<Paper> papers = new ArrayList<>();
        for (UUID indicator :
                jdbc.sql(INDICATORS).param(planId).query(UUID.class).list()) {
            var sheet = workblocks.sheet(indicator);
            papers.add(new Paper(
                    "workblock-" + (papers.size() + 1),
                    renderer.render("workplans/print/workblock", Map.of("sheet", sheet))
                            .content()));
        }
        return papers;
    }
}
