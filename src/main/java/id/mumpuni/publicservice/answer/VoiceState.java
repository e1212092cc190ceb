package id.mumpuni.publicservice.answer;

/** Accepted: published if it is about the service, verified if it is about whoever served. */
enum VoiceState {
    WAITING,
    ACCEPTED,
    HIDDEN
}
