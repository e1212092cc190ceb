package id.mumpuni.home.shell;

enum Theme {
    LIGHT, // Terang
    DARK // Gelap
}
