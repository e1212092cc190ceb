package id.mumpuni.workplans.cascade;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.people.Actor;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanPapers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The matrix of roles and results (Format A.1.5) of whoever shares out the results of a plan. */
@Component
class MatrixPaper implements PlanPapers {

    private record Leader(UUID id, int year) {}

    private static final String LEADER = """
            SELECT p.employee_id AS id, p.year FROM work_plan p
            WHERE p.id = ? AND EXISTS (SELECT FROM role_cell c WHERE c.leader_id = p.employee_id AND c.year = p.year)
            """;

    private final JdbcClient jdbc;
    private final MatrixPolicy policy;
    private final MatrixPages pages;
    private final PdfRenderer renderer;

    MatrixPaper(JdbcClient jdbc, MatrixPolicy policy, MatrixPages pages, PdfRenderer renderer) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.pages = pages;
        this.renderer = renderer;
    }

    @Override
    public List<Paper> of(UUID planId, Actor reader) {
        return jdbc.sql(LEADER).param(planId).query(Rows.of(Leader.class)).list().stream()
                .filter(leader -> policy.on(leader.id(), reader).mayView())
                .map(this::print)
                .toList();
    }

    private Paper print(Leader leader) {
        var sheet = new MatrixSheet(pages.of(leader.id(), leader.year()));
        return new Paper(
                "matriks-peran",
                renderer.render("workplans/print/matrix", Map.of("sheet", sheet))
                        .content());
    }
}
