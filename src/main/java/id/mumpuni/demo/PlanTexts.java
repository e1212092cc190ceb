package id.mumpuni.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented work plans by kind of post, and what people achieved, from {@code demo/work-plans.tsv}. */
class PlanTexts {

    record Indicator(String aspect, String text, String target, String achievement) {}

    /** @param supports the superior's result, or the perspective in a leader's plan */
    record Result(String kind, String supports, String text, List<Indicator> indicators) {}

    private static final String ANY_POST = "*";

    private final Map<String, List<Result>> byPost;

    PlanTexts() {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (List<String> row : TabbedText.rows("demo/work-plans.tsv")) {
            rows.computeIfAbsent(row.get(0), post -> new ArrayList<>()).add(row);
        }
        byPost = new LinkedHashMap<>();
        rows.forEach((post, ofPost) -> byPost.put(post, results(ofPost)));
    }

    /** The plan for a post: by its title, else by its kind, else the common one. */
    List<Result> forPost(String title, String kind) {
        for (Map.Entry<String, List<Result>> entry : byPost.entrySet()) {
            if (title.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        List<Result> byKind = byPost.get(kind);
        return byKind == null ? byPost.getOrDefault(ANY_POST, List.of()) : byKind;
    }

    private static List<Result> results(List<List<String>> rows) {
        Map<String, List<List<String>>> byResult = new LinkedHashMap<>();
        for (List<String> row : rows) {
            byResult.computeIfAbsent(row.get(1), result -> new ArrayList<>()).add(row);
        }
        return byResult.values().stream().map(PlanTexts::result).toList();
    }

    private static Result result(List<List<String>> rows) {
        List<String> first = rows.get(0);
        List<Indicator> indicators = rows.stream()
                .map(row -> new Indicator(row.get(5), row.get(6), row.get(7), row.get(8)))
                .toList();
        return new Result(first.get(2), first.get(3), first.get(4), indicators);
    }
}
