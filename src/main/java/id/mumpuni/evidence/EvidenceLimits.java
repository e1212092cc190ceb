package id.mumpuni.evidence;

import id.mumpuni.evidence.store.EvidenceSettings;
import org.springframework.stereotype.Component;

/** What a page should say before somebody chooses a file. */
@Component
public class EvidenceLimits {

    private final EvidenceSettings settings;

    EvidenceLimits(EvidenceSettings settings) {
        this.settings = settings;
    }

    public long largestMegabytes() {
        return settings.maxSize().toMegabytes();
    }
}
