package id.mumpuni.security.activation;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.security.account.AccountNames;
import id.mumpuni.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First codes for everybody in a unit and below it who has none or has not used it. */
@Service
class IssueCodes {

    record Slip(CodeSheet.Person person, String signInName, String code) {}

    /** What is left to print after mail went out. */
    record Result(List<Slip> slips, int mailed) {}

    private final CodeSheet sheet;
    private final Codes codes;
    private final Outbox outbox;
    private final AccountNames names;
    private final CurrentActor currentActor;

    IssueCodes(CodeSheet sheet, Codes codes, Outbox outbox, AccountNames names, CurrentActor currentActor) {
        this.sheet = sheet;
        this.codes = codes;
        this.outbox = outbox;
        this.names = names;
        this.currentActor = currentActor;
    }

    @SheetPolicy.MayIssueFor
    @Transactional
    Result issue(UUID unit, boolean mail) {
        List<CodeSheet.Person> waiting = sheet.waiting(currentActor.get(), unit);
        if (waiting.isEmpty()) {
            throw new RuleViolation("sheet.nobody");
        }
        if (waiting.size() > CodeSheet.LARGEST) {
            throw new RuleViolation("sheet.too-many", CodeSheet.LARGEST);
        }
        var slips = new ArrayList<Slip>();
        for (CodeSheet.Person person : waiting) {
            String code = codes.issue(person.id());
            if (mail && person.email() != null) {
                outbox.put(person.email(), "mail.code.subject", "mail.code.text", code, Codes.LIFETIME.toDays());
            } else {
                slips.add(new Slip(person, signInName(person), code));
            }
        }
        return new Result(slips, waiting.size() - slips.size());
    }

    private String signInName(CodeSheet.Person person) {
        String number = person.formattedNumber();
        return number == null ? String.join(", ", names.of(person.id())) : number;
    }
}
