package id.mumpuni.publicservice.answer;

enum VoiceKind {
    SERVICE,
    STAFF
}
