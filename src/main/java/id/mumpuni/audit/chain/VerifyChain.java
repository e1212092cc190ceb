package id.mumpuni.audit.chain;

import id.mumpuni.audit.ChainHead;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Walks the whole chain and then compares the rows with their entries. Keeps only what it finds. */
@Component
class VerifyChain {

    /** More would say nothing new. */
    static final int MOST_FINDINGS = 100;

    static final int AT_ONCE = 2_000;

    private final Links links;
    private final VerificationSteps steps;
    private final ChainHead chainHead;

    VerifyChain(Links links, VerificationSteps steps, ChainHead chainHead) {
        this.links = links;
        this.steps = steps;
        this.chainHead = chainHead;
    }

    void verify(UUID id) {
        ChainHead.Head head = chainHead.now();
        steps.start(id, head);
        List<Finding> findings = new ArrayList<>();
        walk(head.length(), findings, checked -> steps.progress(id, checked));
        findings.addAll(links.rewritten(room(findings)));
        findings.addAll(links.outside(room(findings)));
        for (Links.Chained table : links.tables()) {
            findings.addAll(links.rows(table.name(), room(findings)));
        }
        steps.end(id, head, findings);
    }

    private void walk(long length, List<Finding> findings, LongConsumer progress) {
        var walk = new ChainWalk();
        List<Link> next = links.after(0, length, AT_ONCE);
        while (!next.isEmpty()) {
            for (Link link : next) {
                walk.next(link)
                        .filter(finding -> findings.size() < MOST_FINDINGS)
                        .ifPresent(findings::add);
            }
            long last = next.get(next.size() - 1).seq();
            progress.accept(last);
            next = links.after(last, length, AT_ONCE);
        }
    }

    private static int room(List<Finding> findings) {
        return MOST_FINDINGS - findings.size();
    }
}
