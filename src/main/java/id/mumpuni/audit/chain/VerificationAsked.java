package id.mumpuni.audit.chain;

import java.util.UUID;

record VerificationAsked(UUID verification) {}
