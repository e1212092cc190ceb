package id.mumpuni.workplans.bundle;

import java.util.UUID;

/** A bundle waits for the worker. */
record BundleRequested(UUID bundle) {}
