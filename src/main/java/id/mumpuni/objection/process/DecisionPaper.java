package id.mumpuni.objection.process;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.EvaluationPapers.Said;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.objection.process.ObjectionFiles.Heard;
import id.mumpuni.objection.rules.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the document of a decision, Format D.1.3: what was put forward, what was explained, what was decided. */
@Component
class DecisionPaper {

    private final ObjectionFiles files;
    private final TiedPieces pieces;
    private final EvaluationPapers papers;

    DecisionPaper(ObjectionFiles files, TiedPieces pieces, EvaluationPapers papers) {
        this.files = files;
        this.pieces = pieces;
        this.papers = papers;
    }

    void issue(UUID id, EvaluationPapers.Verdict verdict) {
        ObjectionFiles.File file = files.get(id);
        List<Heard> heard = files.heard(id);
        List<Said> said = new ArrayList<>();
        add(said, file.filedOn(), file.reason());
        add(said, file.addedOn(), file.addition());
        said.addAll(of(Party.EMPLOYEE, heard));
        List<Said> explained = new ArrayList<>();
        add(explained, file.explainedOn(), file.explanation());
        explained.addAll(of(Party.APPRAISER, heard));
        papers.issue(
                file.appraisalId(),
                new EvaluationPapers.Heard(
                        said,
                        file.wish(),
                        pieces.of(id).stream().map(EvidenceItem::title).toList(),
                        explained,
                        file.hearBy()),
                verdict);
    }

    private static List<Said> of(Party party, List<Heard> heard) {
        return heard.stream()
                .filter(one -> one.party() == party)
                .map(one -> new Said(one.heardOn(), one.record()))
                .toList();
    }

    private static void add(List<Said> said, @Nullable LocalDate on, @Nullable String text) {
        if (on != null && text != null) {
            said.add(new Said(on, text));
        }
    }
}
