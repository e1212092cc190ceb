package id.mumpuni.objection.rules;

/**
 * How many objections a period had and what became of them. Everybody may see that, nobody may find out about a person:
 * fewer than five of anything are not told, and neither is what would give them away by subtraction.
 */
public record Counts(long filed, long pending, long withdrawn, long confirmed, long changed, long late) {

    public static final int FEWEST = 5;

    public boolean filedShown() {
        return told(filed);
    }

    /** All parts or none: one that is left out would be what is missing in the sum. */
    public boolean partsShown() {
        return filedShown() && told(pending) && told(withdrawn) && told(confirmed) && told(changed);
    }

    /** Decisions after their last day; those in time could be counted from it. */
    public boolean lateShown() {
        return partsShown() && told(late) && told(confirmed + changed - late);
    }

    private static boolean told(long number) {
        return number == 0 || number >= FEWEST;
    }
}
