package id.mumpuni.people;

public enum EmploymentKind {
    PERMANENT, // PNS
    CONTRACT, // PPPK
    NON_ASN // Pejabat negara: leads, but is no civil servant
}
