package id.mumpuni.dialogue.feedback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.progress.ResultEvidence;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Option;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What feedback can be tied to: the giver's own evidence, and the employee's for that result, if the giver may see it. */
@Component
class TiedEvidence {

    private final EvidenceItems evidence;
    private final ResultEvidence results;
    private final FeedbackPages pages;

    TiedEvidence(EvidenceItems evidence, ResultEvidence results, FeedbackPages pages) {
        this.evidence = evidence;
        this.results = results;
        this.pages = pages;
    }

    List<Option> own(UUID giver) {
        return evidence.ownedBy(giver, new ListQuery(null, null, null)).rows().stream()
                .map(item -> new Option(item.id().toString(), item.title()))
                .toList();
    }

    /** The employee's, by the id of the result. */
    Map<String, List<Option>> ofPerson(PersonLine line) {
        return pieces(line).stream()
                .collect(groupingBy(
                        piece -> piece.resultId().toString(),
                        mapping(piece -> new Option(piece.evidenceId().toString(), piece.title()), toList())));
    }

    void require(@Nullable UUID chosen, PersonLine line, @Nullable UUID result) {
        if (chosen == null || isOwn(chosen, line.actor().employeeId())) {
            return;
        }
        List<ResultEvidence.Piece> seen = pieces(line).stream()
                .filter(piece -> piece.evidenceId().equals(chosen))
                .toList();
        if (seen.isEmpty()) {
            throw new NotFound(EvidenceItem.class, chosen);
        }
        if (seen.stream().noneMatch(piece -> piece.resultId().equals(result))) {
            throw new RuleViolation("dialogue.feedback.evidence-elsewhere");
        }
    }

    private boolean isOwn(UUID chosen, UUID giver) {
        EvidenceItem item = evidence.find(Set.of(chosen)).get(chosen);
        return item != null && item.ownerId().equals(giver);
    }

    private List<ResultEvidence.Piece> pieces(PersonLine line) {
        UUID plan = pages.planOf(line.employeeId());
        return plan == null ? List.of() : results.of(plan, line.actor());
    }
}
