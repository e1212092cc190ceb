package id.mumpuni.appraisal.rules;

/** When people see their results. */
public enum ResultDelivery {
    AT_SIGNATURE,
    TOGETHER
}
