package id.mumpuni.audit.chain;

import id.mumpuni.audit.ChainHead;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals what has come, every few seconds; until then an entry is on record but not yet in the chain. */
@Component
class SealChain {

    private final ChainHead chainHead;

    SealChain(ChainHead chainHead) {
        this.chainHead = chainHead;
    }

    @Scheduled(
            initialDelayString = "${mumpuni.audit.seal-every:PT10S}",
            fixedDelayString = "${mumpuni.audit.seal-every:PT10S}")
    void seal() {
        chainHead.now();
    }
}
