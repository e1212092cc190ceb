package id.mumpuni.people;

public enum Sex {
    M, // Laki-laki
    F // Perempuan
}
