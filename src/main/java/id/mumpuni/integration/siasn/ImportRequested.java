package id.mumpuni.integration.siasn;

import java.util.UUID;

/** A run waits for the worker: to be checked or to be applied, as its status says. */
record ImportRequested(UUID run) {}
