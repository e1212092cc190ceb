package id.mumpuni.workplans;

/** Why a year has one more plan of the same person, if the reason is not the person's own (a revision). */
public enum PlanCause {
    MOVED, // pindah jabatan atau unit: the plan for the new post
    NEW_APPRAISER // pejabat penilai berganti: clarified and set anew
}
