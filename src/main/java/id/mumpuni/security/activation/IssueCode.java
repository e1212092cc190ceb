package id.mumpuni.security.activation;

import id.mumpuni.security.account.AccountPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssueCode {

    private final Codes codes;

    IssueCode(Codes codes) {
        this.codes = codes;
    }

    @AccountPolicy.MayIssueCode
    @Transactional
    String issue(UUID id) {
        return codes.issue(id);
    }
}
