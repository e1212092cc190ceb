package id.mumpuni.appraisal.rules;

/** How the person sees what was said. */
public enum RaterShown {
    NAMES,
    AGGREGATE,
    NOT
}
