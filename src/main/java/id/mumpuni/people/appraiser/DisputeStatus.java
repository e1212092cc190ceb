package id.mumpuni.people.appraiser;

enum DisputeStatus {
    OPEN, // Menunggu
    ACCEPTED, // Penilai diganti
    DECLINED // Penilai tetap
}
