package id.mumpuni.workplans;

/** From whose side an indicator of the LEADER model looks. The budget must always be among them. */
public enum Perspective {
    CUSTOMER, // penerima layanan
    PROCESS, // proses bisnis
    LEARNING, // penguatan internal
    BUDGET // anggaran
}
