package id.mumpuni.people.role;

import id.mumpuni.people.Role;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param unit for a unit personnel officer only */
record RoleForm(
        @NotNull @Nullable UUID employee,
        @NotNull @Nullable Role role,
        @Nullable UUID unit) {}
