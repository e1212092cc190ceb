package id.mumpuni.workplans;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.PageForm;
import id.mumpuni.PageVisitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Somebody who writes a work plan and what belongs to it, page by page. */
public record PlanWriter(PageVisitor visitor) {

    static final String MEASURE = "Layanan yang selesai sesuai standar waktu";
    static final String TARGET = "90 persen";

    private static final String UUID_PATTERN = "([0-9a-f-]{36})";

    public UUID start(PlanApproach approach) {
        return idIn(visitor.send("/skp", "/skp", form -> form.fill("approach", approach.name())));
    }

    UUID startNextYear() {
        String next = String.valueOf(LocalDate.now().getYear() + 1);
        PageForm form = visitor.forms("/skp").stream()
                .filter(one -> one.action().equals("/skp")
                        && List.of(next).equals(one.values().get("tahun")))
                .findFirst()
                .orElseThrow();
        return idIn(visitor.send(form));
    }

    public void add(UUID plan, RegionalExample.Result result) {
        write("/skp/" + plan + "/hasil", result);
    }

    void rewrite(UUID plan, UUID known, RegionalExample.Result result) {
        write("/skp/" + plan + "/hasil/" + known, result);
    }

    private void write(String page, RegionalExample.Result result) {
        visitor.send(page, page, form -> {
            form.fill("kind", result.kind().name()).fill("description", result.description());
            for (int i = 0; i < result.indicators().size(); i++) {
                RegionalExample.Indicator indicator = result.indicators().get(i);
                form.fill("indicators[" + i + "].description", indicator.text());
                if (indicator.perspective() != null) {
                    form.fill(
                            "indicators[" + i + "].perspective",
                            indicator.perspective().name());
                }
            }
        });
    }

    void measure(UUID plan, UUID result) {
        String page = "/skp/" + plan + "/hasil/" + result;
        visitor.send(
                page,
                page,
                form -> form.fill("indicators[0].aspect", "QUALITY")
                        .fill("indicators[0].description", MEASURE)
                        .fill("indicators[0].target", TARGET));
    }

    /** As many indicators as there are, a few at a time: the page has room for three more. */
    void addMeasured(UUID plan, String objective, List<RegionalExample.Target> targets) {
        String page = "/skp/" + plan + "/hasil";
        visitor.send(page, page, form -> {
            form.fill("kind", ResultKind.MAIN.name()).fill("description", objective);
            fill(form, targets, 0);
        });
        for (int from = 3; from < targets.size(); from++) {
            String known = lastResult(plan);
            int at = from;
            visitor.send(known, known, form -> fill(form, targets, at));
        }
    }

    private static void fill(PageForm form, List<RegionalExample.Target> targets, int from) {
        for (int i = from; i < targets.size() && form.has("indicators[" + i + "].target"); i++) {
            form.fill("indicators[" + i + "].perspective", Perspective.CUSTOMER.name())
                    .fill("indicators[" + i + "].description", targets.get(i).indicator())
                    .fill("indicators[" + i + "].target", targets.get(i).target());
        }
    }

    private String lastResult(UUID plan) {
        List<String> results = found("(/skp/" + plan + "/hasil/" + UUID_PATTERN + ")\"", visitor.read("/skp/" + plan));
        return results.get(results.size() - 1);
    }

    /** Takes over a role that a leader shared out; which result comes of it. */
    UUID take(UUID plan, String role, ResultKind kind) {
        PageForm offer = visitor.forms("/skp/" + plan).stream()
                .filter(form ->
                        form.action().endsWith("/pemakaian") && form.text().contains(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not suggested: " + role));
        if (kind == ResultKind.ADDITIONAL) {
            offer.fill("jenis", kind.name());
        }
        String landed = visitor.send(offer);
        return UUID.fromString(landed.substring(landed.indexOf("#r-") + 3));
    }

    UUID take(UUID plan, RegionalExample.Result result) {
        return take(plan, result.description(), result.kind());
    }

    /** The manual that the example has; of all other indicators the leader says that everyone understands them. */
    public void explain(UUID plan, RegionalExample.Plan example) {
        List<String> addresses =
                found("(/skp/" + plan + "/indikator/" + UUID_PATTERN + "/manual)\"", visitor.read("/skp/" + plan));
        assertThat(addresses)
                .hasSize(example.results().stream()
                        .mapToInt(result -> result.indicators().size())
                        .sum());
        RegionalExample.Manual manual = example.manual();
        for (int i = 0; i < addresses.size(); i++) {
            boolean written = manual != null && i == 0;
            visitor.send(addresses.get(i), addresses.get(i), form -> {
                if (written) {
                    fill(form, manual);
                } else {
                    form.fill("understood", "true");
                }
            });
        }
    }

    private static void fill(PageForm form, RegionalExample.Manual manual) {
        form.fill("goal", manual.goal())
                .fill("definition", manual.definition())
                .fill("formula", manual.formula())
                .fill("unit", manual.unit())
                .fill("controlLevel", manual.controlLevel())
                .fill("dataSource", manual.dataSource())
                .fill("reportPeriod", manual.reportPeriod());
    }

    /** The example has an annex only for the midwife; the others take over what is suggested. */
    public void suggestedAnnex(UUID plan) {
        String page = "/skp/" + plan + "/lampiran";
        visitor.send(page + "?saran=true", page, form -> {});
    }

    /** Each time the page is opened it has room for one more line of each part. */
    void annex(UUID plan, RegionalExample.Annex annex) {
        String page = "/skp/" + plan + "/lampiran";
        for (int round = 0; round < annex.RESOURCE().size(); round++) {
            int at = round;
            visitor.send(page, page, form -> {
                form.fill("resources[" + at + "].kind", annex.RESOURCE().get(at).get(0))
                        .fill(
                                "resources[" + at + "].text",
                                annex.RESOURCE().get(at).get(1));
                if (at < annex.REPORT().size()) {
                    form.fill(
                                    "reports[" + at + "].period",
                                    annex.REPORT().get(at).get(0))
                            .fill(
                                    "reports[" + at + "].text",
                                    annex.REPORT().get(at).get(1));
                }
                if (at < annex.POSITIVE().size()) {
                    form.fill("positives[" + at + "].text", annex.POSITIVE().get(at));
                }
            });
        }
    }

    /** One list of roles for each of the first columns of the own matrix. */
    void share(UUID member, List<List<String>> cells) {
        Pattern name = Pattern.compile("t\\..*_" + member);
        visitor.send("/matriks-peran", "/matriks-peran/isian", form -> {
            List<String> fields = form.fields(name);
            for (int i = 0; i < cells.size(); i++) {
                form.fill(fields.get(i), String.join("\n", cells.get(i)));
            }
        });
    }

    /** Looks for somebody by name and invites who was found. */
    void invite(UUID guest, String name) {
        visitor.send(
                "/matriks-peran?carikan=employee&employee-q=" + name,
                "/penugasan-lintas-unit",
                form -> form.fill("employee", guest.toString()));
    }

    void agreeToAll() {
        visitor.forms("/penugasan-lintas-unit").stream()
                .filter(form -> List.of("true").equals(form.values().get("agree")))
                .forEach(visitor::send);
    }

    /** Of the first indicator in the own matrix. */
    String strategyAddress() {
        return found("(/strategi/" + UUID_PATTERN + ")\"", visitor.read("/matriks-peran"))
                .get(0);
    }

    void strategy(RegionalExample.Workblock workblock) {
        String page = strategyAddress();
        visitor.send(
                page,
                page,
                form -> form.fill("title", workblock.title())
                        .fill("owner", workblock.owner())
                        .fill("parties", workblock.parties())
                        .fill("completion", workblock.time())
                        .fill("beneficiaries", workblock.beneficiaries())
                        .fill("goal", workblock.goal())
                        .fill("budget", workblock.budget())
                        .fill("routineActivities", String.join("\n", workblock.activitiesRoutine()))
                        .fill("transformativeActivities", String.join("\n", workblock.activitiesTransformative()))
                        .fill("routineMilestones", String.join("\n", workblock.milestonesRoutine()))
                        .fill("transformativeMilestones", String.join("\n", workblock.milestonesTransformative())));
    }

    public void submit(UUID plan) {
        visitor.press("/skp/" + plan, "/skp/" + plan + "/pengajuan");
    }

    public void set(UUID plan, Map<CoreValue, String> expectations) {
        String page = "/persetujuan-skp/" + plan;
        visitor.send(
                page,
                page + "/penetapan",
                form -> expectations.forEach((value, text) -> form.fill("expectations[" + value + "]", text)));
    }

    private static UUID idIn(String address) {
        return UUID.fromString(found("/skp/" + UUID_PATTERN, address).get(0));
    }

    /** The first group of every match, each once, in the order of the page. */
    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(HtmlUtils.htmlUnescape(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
