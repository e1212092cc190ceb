package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.dictionary.DictionarySheet.Read;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.SheetProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a workbook of the dictionary: what says nothing new stays, the rest becomes editions from a day on. */
@Service
class ImportDictionary {

    /** @param problems what stands against it as a whole; nothing is taken over then */
    record Outcome(int added, int changed, int same, List<SheetProblem> problems) {}

    private final Editions editions;
    private final BeginCompetency beginCompetency;
    private final BeginEdition beginEdition;
    private final WriteEdition writeEdition;
    private final PutEditionInForce putInForce;
    private final JdbcClient jdbc;

    ImportDictionary(
            Editions editions,
            BeginCompetency beginCompetency,
            BeginEdition beginEdition,
            WriteEdition writeEdition,
            PutEditionInForce putInForce,
            JdbcClient jdbc) {
        this.editions = editions;
        this.beginCompetency = beginCompetency;
        this.beginEdition = beginEdition;
        this.writeEdition = writeEdition;
        this.putInForce = putInForce;
        this.jdbc = jdbc;
    }

    /** @param apply false to say only what would come of it */
    @PersonnelPolicy.MayManage
    @Transactional
    Outcome take(List<Read> competencies, LocalDate from, boolean apply) {
        List<SheetProblem> problems = competencies.stream()
                .map(one -> problem(one, from))
                .filter(Objects::nonNull)
                .toList();
        int added = 0;
        List<Read> changed = new ArrayList<>();
        for (Read one : competencies) {
            UUID known = known(one.code());
            if (known == null) {
                added++;
                changed.add(one);
            } else if (!editions.isDrafted(known)
                    && !editions.form(editions.newest(known).id()).says(one.form())) {
                changed.add(one);
            }
        }
        if (apply && problems.isEmpty()) {
            changed.forEach(one -> take(one, from));
        }
        return new Outcome(added, changed.size() - added, competencies.size() - changed.size(), problems);
    }

    private @Nullable SheetProblem problem(Read one, LocalDate from) {
        UUID known = known(one.code());
        if (known == null) {
            return null;
        }
        if (editions.isDrafted(known)) {
            return new SheetProblem(one.row(), DictionarySheet.CODE, one.code(), "competencies.sheet.drafted");
        }
        boolean sameKind = jdbc.sql("SELECT kind = ? FROM competency WHERE id = ?")
                .params(one.kind().name(), known)
                .query(Boolean.class)
                .single();
        if (!sameKind) {
            return new SheetProblem(one.row(), DictionarySheet.KIND, one.code(), "competencies.sheet.kind");
        }
        boolean later = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM competency_edition WHERE competency_id = ? AND valid_from > ?)")
                .params(known, from)
                .query(Boolean.class)
                .single();
        return later
                ? new SheetProblem(one.row(), DictionarySheet.CODE, one.code(), "competencies.edition.hidden")
                : null;
    }

    private void take(Read one, LocalDate from) {
        UUID id = known(one.code());
        if (id == null) {
            EditionForm form = one.form();
            id = beginCompetency.begin(
                    one.code(),
                    one.kind(),
                    String.valueOf(form.name()),
                    String.valueOf(form.definition()),
                    String.valueOf(form.source()));
        } else {
            beginEdition.begin(id);
        }
        writeEdition.write(id, one.form());
        putInForce.put(id, from);
    }

    private @Nullable UUID known(String code) {
        return jdbc.sql("SELECT id FROM competency WHERE code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
