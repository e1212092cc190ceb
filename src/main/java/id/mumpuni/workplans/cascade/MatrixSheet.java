package id.mumpuni.workplans.cascade;

import java.util.ArrayList;
import java.util.List;

/**
 * The matrix on paper (Format A.1.5). A page has room for few results, so a wide matrix goes over several tables of about
 * the same width, each with all members.
 */
record MatrixSheet(Matrix matrix) {

    private static final int MOST_COLUMNS = 4;

    /** Those who may work for the leader: a guest only once their appraiser has agreed. */
    public List<Matrix.Member> members() {
        return matrix.members().stream()
                .filter(member -> member.guest() == null || member.guest() == GuestState.AGREED)
                .toList();
    }

    public List<List<Matrix.Column>> parts() {
        List<Matrix.Column> columns = matrix.columns();
        int parts = (columns.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<List<Matrix.Column>> tables = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            tables.add(columns.subList(columns.size() * i / parts, columns.size() * (i + 1) / parts));
        }
        return tables;
    }
}
