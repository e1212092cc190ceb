package id.mumpuni.calibration.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Member(UUID id, String name, @Nullable String position, boolean chair) {}
