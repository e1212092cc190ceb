package id.mumpuni.appraisal.bundle;

import java.util.UUID;

/** A bundle waits for the worker. */
record EvaluationBundleRequested(UUID bundle) {}
