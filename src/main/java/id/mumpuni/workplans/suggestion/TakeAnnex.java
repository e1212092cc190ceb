package id.mumpuni.workplans.suggestion;

import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.annex.AnnexDraft;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The person takes the lines over that an office's workbook proposes for the annex. */
@Service
class TakeAnnex {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<AnnexDraft.Line>> LINES = new TypeReference<>() {};

    private final Suggestions suggestions;
    private final AnnexDraft annex;
    private final JdbcClient jdbc;

    TakeAnnex(Suggestions suggestions, AnnexDraft annex, JdbcClient jdbc) {
        this.suggestions = suggestions;
        this.annex = annex;
        this.jdbc = jdbc;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void take(UUID id, UUID itemId) {
        UUID proposal = suggestions.one(id, Source.ANNEX, itemId).id();
        String lines = jdbc.sql("DELETE FROM annex_proposal WHERE id = ? RETURNING lines::text")
                .param(proposal)
                .query(String.class)
                .single();
        annex.put(id, JSON.readValue(lines, LINES));
    }
}
