package id.mumpuni.workplans.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRuleTest {

    record Result(ResultKind kind, boolean linked, boolean excepted) implements LinkRule.Linkable {}

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            model,  kind,       linked, excepted, blocks
            STAFF,  MAIN,       false,  false,    true
            STAFF,  MAIN,       true,   false,    false
            STAFF,  MAIN,       false,  true,     false
            STAFF,  MAIN,       true,   true,     false
            STAFF,  ADDITIONAL, false,  false,    false
            STAFF,  ADDITIONAL, true,   false,    false
            STAFF,  ADDITIONAL, false,  true,     false
            STAFF,  ADDITIONAL, true,   true,     false
            LEADER, MAIN,       false,  false,    false
            LEADER, MAIN,       true,   false,    false
            LEADER, MAIN,       false,  true,     false
            LEADER, MAIN,       true,   true,     false
            LEADER, ADDITIONAL, false,  false,    false
            LEADER, ADDITIONAL, true,   false,    false
            LEADER, ADDITIONAL, false,  true,     false
            LEADER, ADDITIONAL, true,   true,     false
            """)
    void onlyAMainResultOfTheStaffModelThatStandsAloneKeepsAPlanFromBeingSet(
            PlanModel model, ResultKind kind, boolean linked, boolean excepted, boolean blocks) {
        var result = new Result(kind, linked, excepted);
        assertThat(LinkRule.missing(model, List.of(result))).hasSize(blocks ? 1 : 0);
    }
}
