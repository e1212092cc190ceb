package id.mumpuni.workplans.cascade;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the leader adds to the matrix. */
record GuestForm(@NotNull @Nullable UUID employee) {}
