package id.mumpuni.security.activation;

import id.mumpuni.security.account.AccountPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssueCode {

    private final Codes codes;
    private final NoteReset noteReset;

    IssueCode(Codes codes, NoteReset noteReset) {
        this.codes = codes;
        this.noteReset = noteReset;
    }

    @AccountPolicy.MayIssueCode
    @Transactional
    String issue(UUID id) {
        noteReset.note(id);
        return codes.issue(id);
    }
}
