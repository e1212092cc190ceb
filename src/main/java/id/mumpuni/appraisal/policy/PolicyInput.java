package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.rules.CycleRules;
import id.mumpuni.appraisal.rules.CycleRules.Rater;
import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.appraisal.rules.PolicySetting.Limit;
import id.mumpuni.appraisal.rules.RaterRelation;
import id.mumpuni.appraisal.rules.RaterShown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a draft, and what is wrong with it: each field by its name in the page. */
class PolicyInput {

    /** @param field what the problem's link leads to */
    record Problem(String field, String code, List<Object> arguments) {}

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BASIS = 500;
    private static final int MOST = 100;
    private static final int FEW = 3;

    private final Map<String, String> typed;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<PolicySetting, String> values = new EnumMap<>(PolicySetting.class);
    private final List<Rater> raters = new ArrayList<>();

    PolicyInput(Map<String, String> typed) {
        this.typed = typed;
        readText("name", LONGEST_NAME);
        readText("basis", LONGEST_BASIS);
        for (PolicySetting setting : PolicySetting.values()) {
            readSetting(setting);
        }
        for (RaterRelation relation : RaterRelation.values()) {
            if (asked(relation)) {
                readRater(relation);
            }
        }
        checkTogether();
    }

    /** What a version says, as the form shows it. */
    static Map<String, String> of(CyclePolicies.Version version) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", version.name());
        fields.put("basis", version.basis());
        version.rules().values().forEach((setting, value) -> fields.put(setting.name(), value));
        for (Rater rater : version.rules().raters()) {
            fields.put("asked." + rater.relation(), "true");
            fields.put("minimum." + rater.relation(), "" + rater.minimum());
            fields.put("shown." + rater.relation(), rater.shown().name());
        }
        return fields;
    }

    Map<String, Problem> problems() {
        return problems;
    }

    String name() {
        return get("name");
    }

    String basis() {
        return get("basis");
    }

    CycleRules rules() {
        return new CycleRules(values, raters);
    }

    private void readText(String field, int longest) {
        if (get(field).isEmpty()) {
            wrong(field, "policy.problem.empty");
        } else if (get(field).length() > longest) {
            wrong(field, "policy.problem.long", longest);
        }
    }

    private void readSetting(PolicySetting setting) {
        String value = get(setting.name());
        if (setting.accepts(value)) {
            values.put(setting, setting.limit() == Limit.LIST ? value.replaceAll(", *", ", ") : value);
        } else if (setting.limit() == null) {
            wrong(setting.name(), "policy.problem.choose");
        } else {
            wrong(setting.name(), "policy.limit." + setting.limit(), setting.from(), setting.to());
        }
    }

    /** The regulation itself asks the leader and the person. */
    private boolean asked(RaterRelation relation) {
        return relation == RaterRelation.LEADER
                || relation == RaterRelation.SELF
                || get("asked." + relation).equals("true");
    }

    private void readRater(RaterRelation relation) {
        Integer minimum = number("minimum." + relation, 1);
        RaterShown shown = shown(get("shown." + relation));
        if (shown == null) {
            wrong("shown." + relation, "policy.problem.choose");
        } else if (shown == RaterShown.AGGREGATE && minimum != null && minimum < FEW) {
            wrong("minimum." + relation, "policy.problem.few", FEW);
        } else if (minimum != null) {
            raters.add(new Rater(relation, minimum, null, shown));
        }
    }

    private void checkTogether() {
        String hear = values.get(PolicySetting.HEAR_DAYS);
        String decide = values.get(PolicySetting.DECIDE_DAYS);
        if (hear != null && decide != null && Integer.parseInt(hear) > Integer.parseInt(decide)) {
            wrong(PolicySetting.HEAR_DAYS.name(), "policy.problem.hear", decide);
        }
    }

    private @Nullable Integer number(String field, int least) {
        String text = get(field);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= MOST) {
            return Integer.valueOf(text);
        }
        wrong(field, "policy.limit.RANGE", least, MOST);
        return null;
    }

    private static @Nullable RaterShown shown(String name) {
        for (RaterShown shown : RaterShown.values()) {
            if (shown.name().equals(name)) {
                return shown;
            }
        }
        return null;
    }

    private String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private void wrong(String field, String code, Object... arguments) {
        problems.putIfAbsent(field, new Problem(field, code, List.of(arguments)));
    }
}
