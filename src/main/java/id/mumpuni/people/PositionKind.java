package id.mumpuni.people;

public enum PositionKind {
    HIGH_LEADERSHIP, // Jabatan pimpinan tinggi pratama
    ADMINISTRATOR, // Administrator
    SUPERVISOR, // Pengawas
    FUNCTIONAL, // Jabatan fungsional
    IMPLEMENTER, // Pelaksana
    STATE_OFFICIAL // Pejabat negara
}
