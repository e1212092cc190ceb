package id.mumpuni.objection.rules;

/** The two sides that are heard before an objection is decided. */
public enum Party {
    APPRAISER, // whoever signed the result
    EMPLOYEE
}
