package id.mumpuni.progress.record;

import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.evidence.EvidenceLimits;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The evidence of one result in one period, and what else the person has that could stand there. */
@Component
class RecordEvidence {

    private final EvidenceItems evidence;
    private final EvidenceLimits limits;
    private final SameFiles sameFiles;

    RecordEvidence(EvidenceItems evidence, EvidenceLimits limits, SameFiles sameFiles) {
        this.evidence = evidence;
        this.limits = limits;
        this.sameFiles = sameFiles;
    }

    void show(@Nullable Entry entry, DocumentationPeriod period, ProgressPermissions may, Model model) {
        Map<UUID, EvidenceItem> items = entry == null ? Map.of() : evidence.find(entry.evidence());
        model.addAttribute("items", items.values());
        model.addAttribute(
                "uses",
                may.isOwn() ? Map.of() : sameFiles.of(items.keySet(), may.plan().employeeId(), period, may.actor()));
    }

    /** Of the own pieces that are not there yet those that the query asks for, the newest first. */
    void offer(UUID owner, @Nullable Entry entry, ListQuery query, Model model) {
        PageOf<EvidenceItem> own = evidence.ownedBy(owner, query);
        model.addAttribute("own", own);
        model.addAttribute(
                "offered",
                own.rows().stream()
                        .filter(item -> entry == null || !entry.evidence().contains(item.id()))
                        .toList());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("searched", query.hasSearch() || query.pageNumber() > 0);
        model.addAttribute("maxSize", limits.largestMegabytes());
    }
}
