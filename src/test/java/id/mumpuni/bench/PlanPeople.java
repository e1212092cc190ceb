package id.mumpuni.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who sign in to measure pages of plans, and what each of them opens.
 *
 * @param city the unit above all
 * @param office the office with the most people, and how many
 */
record PlanPeople(
        int year,
        List<Person> leaders,
        List<Person> owners,
        List<Person> heads,
        List<Person> officers,
        String city,
        String office,
        int officePeople) {

    private static final String THIS_YEAR = "extract(year FROM jakarta_today())::int";

    private static final String BY_TITLE =
            "SELECT p.employee_id FROM placement p JOIN position q ON q.id = p.position_id WHERE q.title = '%s'"
                    + " ORDER BY p.employee_id LIMIT %d";

    private static final String LARGEST_OFFICE = "SELECT u.id || ',' || count(*) FROM work_unit u JOIN work_unit c"
            + " ON c.id = u.parent_id AND c.parent_id IS NULL JOIN work_unit_ancestor x ON x.ancestor_id = u.id"
            + " JOIN placement p ON p.unit_id = x.unit_id GROUP BY u.id ORDER BY count(*) DESC, u.id LIMIT 1";

    /** @param lines the results of the draft with their indicators, ids between commas */
    record Person(
            Visitor visitor,
            String unit,
            List<String> teamPlans,
            List<String> plan,
            List<String> draft,
            List<String> months,
            List<String> lines) {

        void saveLine(int turn) throws IOException {
            String[] ids = lines.get(turn % lines.size()).split(",");
            StringBuilder form = new StringBuilder("kind=MAIN&givenBy=APPRAISER&duty=POST&description="
                    + Visitor.encoded("Terlaksananya kegiatan bidang sesuai rencana kerja, perubahan " + turn));
            String[] aspects = {"QUANTITY", "QUALITY", "TIME"};
            for (int i = 0; i < aspects.length; i++) {
                String field = "&" + Visitor.encoded("indicators[" + i + "].");
                form.append(field + "id=" + ids[i + 1])
                        .append(field + "aspect=" + aspects[i])
                        .append(field + "description=" + Visitor.encoded("Jumlah berkas yang selesai " + (turn + i)))
                        .append(field + "target=" + Visitor.encoded(turn % 500 + " berkas"));
            }
            visitor.save(draft.get(0) + "/hasil/" + ids[0], form.toString());
        }

        /** As the page does it by itself when a field is left. */
        void record(int turn) throws IOException {
            String page = months.get(turn % months.size());
            String result = page.substring(page.lastIndexOf('/') + 1);
            visitor.save(page + "/isian", "n." + result + "=" + Visitor.encoded("Catatan ke-" + turn));
        }
    }

    /** The teams are those of the leaders; each owner is a member of one of them. */
    static PlanPeople of(BenchCity city, int each) throws Exception {
        List<String> leaders = city.values(BY_TITLE.formatted("Kepala Bidang", each));
        List<String> owners = new ArrayList<>();
        for (String leader : leaders) {
            owners.add(city.values("SELECT min(employee_id::text) FROM work_plan WHERE appraiser_id = '" + leader
                            + "' AND revision = 1 AND year = " + THIS_YEAR)
                    .get(0));
        }
        List<String> officers = city.values("INSERT INTO role_grant (employee_id, role) SELECT employee_id,"
                + " 'PERSONNEL_OFFICER' FROM (SELECT employee_id FROM placement WHERE NOT head AND employee_id <> ALL ('{"
                + String.join(",", owners) + "}') ORDER BY employee_id LIMIT " + each
                + ") chosen RETURNING employee_id");
        String[] office = city.values(LARGEST_OFFICE).get(0).split(",");
        return new PlanPeople(
                Integer.parseInt(city.values("SELECT " + THIS_YEAR).get(0)),
                people(city, leaders),
                people(city, owners),
                people(city, city.values(BY_TITLE.formatted("Kepala Dinas", each))),
                people(city, officers),
                city.values("SELECT id FROM work_unit WHERE parent_id IS NULL").get(0),
                office[0],
                Integer.parseInt(office[1]));
    }

    private static List<Person> people(BenchCity city, List<String> ids) throws Exception {
        List<Person> people = new ArrayList<>();
        for (String id : ids) {
            Visitor visitor = new Visitor(city.server().address());
            visitor.signIn(city.account(id), BenchCity.PASSWORD);
            String newest = " FROM work_plan w WHERE w.employee_id = '" + id + "' AND year = " + THIS_YEAR
                    + " + %d ORDER BY revision DESC LIMIT 1";
            people.add(new Person(
                    visitor,
                    city.values("SELECT unit_id FROM placement WHERE employee_id = '" + id + "'")
                            .get(0),
                    city.values("SELECT DISTINCT ON (employee_id) '/skp/' || id FROM work_plan WHERE appraiser_id = '"
                            + id + "' AND year = " + THIS_YEAR + " ORDER BY employee_id, revision DESC"),
                    city.values("SELECT '/skp/' || id" + newest.formatted(0)),
                    city.values("SELECT '/skp/' || id" + newest.formatted(1)),
                    city.values(
                            "SELECT '/catatan/' || p.id || '/' || to_char(m, 'YYYY-MM') || '/' || r.id FROM (SELECT id"
                                    + newest.formatted(0) + ") p JOIN planned_result r ON r.plan_id = p.id,"
                                    + " generate_series(date_trunc('year', jakarta_today()), jakarta_today(), '1 month') m"),
                    city.values(
                            "SELECT i.result_id || ',' || string_agg(i.id::text, ',' ORDER BY i.ordinal) FROM (SELECT id"
                                    + newest.formatted(1) + ") p JOIN planned_result r ON r.plan_id = p.id"
                                    + " JOIN indicator i ON i.result_id = r.id GROUP BY i.result_id")));
        }
        return people;
    }
}
