package id.mumpuni.workplans.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An agreement as its page edits it; lines without any text are none. */
record AgreementForm(
        @Size(max = 200) List<@Valid Target> targets,
        @Size(max = 100) List<@Valid Programme> programmes,
        @Nullable Integer version) {

    private static final int MORE_LINES = 3;

    record Target(
            @Nullable UUID id,
            @Size(max = 1000) @Nullable String objective,
            @Size(max = 1000) @Nullable String indicator,
            @Size(max = 200) @Nullable String target) {

        boolean isEmpty() {
            return blank(objective) && blank(indicator) && blank(target);
        }
    }

    record Programme(
            @Nullable UUID id,
            @Size(max = 500) @Nullable String name,
            @Size(max = 40) @Nullable String budget) {

        boolean isEmpty() {
            return blank(name) && blank(budget);
        }
    }

    AgreementForm(@Nullable List<Target> targets, @Nullable List<Programme> programmes, @Nullable Integer version) {
        this.targets = targets == null ? List.of() : targets;
        this.programmes = programmes == null ? List.of() : programmes;
        this.version = version;
    }

    static AgreementForm of(AgreementPages.Contents contents) {
        return new AgreementForm(
                contents.targets().stream()
                        .map(t -> new Target(t.id(), t.objective(), t.indicator(), t.target()))
                        .toList(),
                contents.programmes().stream()
                        .map(p -> new Programme(p.id(), p.name(), Rupiah.format(p.budget())))
                        .toList(),
                contents.version());
    }

    /** What was typed, to be saved over what somebody else has saved meanwhile. */
    AgreementForm onTopOf(@Nullable Integer newVersion) {
        return new AgreementForm(targets, programmes, newVersion);
    }

    /** With empty lines to write into. */
    AgreementForm roomy() {
        List<Target> moreTargets =
                new ArrayList<>(targets.stream().filter(line -> !line.isEmpty()).toList());
        List<Programme> moreProgrammes = new ArrayList<>(
                programmes.stream().filter(line -> !line.isEmpty()).toList());
        for (int i = 0; i < MORE_LINES; i++) {
            moreTargets.add(new Target(null, null, null, null));
            moreProgrammes.add(new Programme(null, null, null));
        }
        return new AgreementForm(moreTargets, moreProgrammes, version);
    }

    void check(Errors errors) {
        for (int i = 0; i < targets.size(); i++) {
            Target line = targets.get(i);
            if (!line.isEmpty()) {
                require(line.objective(), "targets[" + i + "].objective", errors);
                require(line.indicator(), "targets[" + i + "].indicator", errors);
                require(line.target(), "targets[" + i + "].target", errors);
            }
        }
        for (int i = 0; i < programmes.size(); i++) {
            Programme line = programmes.get(i);
            if (!line.isEmpty()) {
                require(line.name(), "programmes[" + i + "].name", errors);
                if (Rupiah.parse(line.budget()) == null) {
                    errors.rejectValue("programmes[" + i + "].budget", "agreement.budget.wrong");
                }
            }
        }
    }

    Agreement.Text text() {
        return new Agreement.Text(
                targets.stream()
                        .filter(line -> !line.isEmpty())
                        .map(t -> new Agreement.TargetText(
                                t.id(), said(t.objective()), said(t.indicator()), said(t.target())))
                        .toList(),
                programmes.stream()
                        .filter(line -> !line.isEmpty())
                        .map(p -> new Agreement.ProgrammeText(p.id(), said(p.name()), amount(p.budget())))
                        .toList());
    }

    private static BigDecimal amount(@Nullable String typed) {
        BigDecimal amount = Rupiah.parse(typed);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static void require(@Nullable String text, String field, Errors errors) {
        if (blank(text)) {
            errors.rejectValue(field, "agreement.line.incomplete");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
